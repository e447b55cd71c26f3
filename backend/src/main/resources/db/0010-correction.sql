--liquibase formatted sql

--changeset ausgleich:0010-correction
-- What people read otherwise than it stands in a file. The file stays as it came; each check applies these anew.
create table raw.delivery_correction (
    id uuid primary key,
    delivery_id uuid not null references raw.delivery,
    sheet text,
    row_number integer not null,
    column_name text not null,
    from_text text not null,
    to_text text not null,
    remembered boolean not null,
    unique nulls not distinct (delivery_id, sheet, row_number, column_name)
);
alter table raw.delivery add column corrections integer not null default 0;
alter table raw.delivery_finding add column correction jsonb;

-- What offices call a district of a scheme, beside its code and name.
create table district_synonym (
    scheme_code text not null,
    wording text not null,
    text text not null,
    district_code text not null,
    primary key (scheme_code, wording),
    foreign key (scheme_code, district_code) references district on delete cascade
);
--rollback drop table district_synonym; alter table raw.delivery_finding drop column correction; alter table raw.delivery drop column corrections; drop table raw.delivery_correction;
