--liquibase formatted sql

--changeset ausgleich:0080-crosswalk
-- How the districts of a newer scheme were cut from those of an older one.
create table district_crosswalk (
    from_scheme text not null references district_scheme,
    to_scheme text not null references district_scheme,
    version integer not null,
    primary key (from_scheme, to_scheme),
    check (from_scheme <> to_scheme)
);
create index district_crosswalk_to on district_crosswalk (to_scheme);

-- Which part of an older district's inhabitants lives in which newer one.
create table district_crosswalk_row (
    from_scheme text not null,
    to_scheme text not null,
    from_district text not null,
    to_district text not null,
    weight numeric(7, 6) not null check (weight > 0 and weight <= 1),
    primary key (from_scheme, to_scheme, from_district, to_district),
    foreign key (from_scheme, to_scheme) references district_crosswalk,
    foreign key (from_scheme, from_district) references district (scheme_code, code),
    foreign key (to_scheme, to_district) references district (scheme_code, code)
);
create index district_crosswalk_row_to on district_crosswalk_row (to_scheme, to_district);
--rollback drop table district_crosswalk_row; drop table district_crosswalk;
