--liquibase formatted sql

--changeset ausgleich:0014-facility
create table facility (
    id uuid primary key,
    scheme_code text not null,
    district_code text not null,
    name text not null check (name <> '' and length(name) <= 300),
    kind text not null check (kind in ('DAY_CARE', 'PRIMARY_SCHOOL', 'SECONDARY_SCHOOL', 'COUNSELLING', 'HEALTH',
        'YOUTH_CENTRE', 'SENIOR_CENTRE', 'PLAYGROUND', 'GREEN_SPACE', 'OTHER')),
    operator text check (operator <> ''),
    address text check (address <> ''),
    places integer check (places between 0 and 100000),
    rating integer check (rating between 1 and 5),
    rating_reason text check (rating_reason <> ''),
    origin text check (origin <> ''),
    closed_because text check (closed_because <> ''),
    version integer not null check (version > 0),
    foreign key (scheme_code, district_code) references district,
    -- A judgement says why.
    constraint facility_rated_for_a_reason check ((rating is null) = (rating_reason is null))
);
create index facility_district on facility (scheme_code, district_code);
-- A facility closes; it does not vanish.
revoke delete on facility from ausgleich_app;
--rollback drop table facility;
