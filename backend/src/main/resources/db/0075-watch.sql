--liquibase formatted sql

--changeset ausgleich:0075-watch
-- What a person keeps an eye on: a district, or one indicator in it. Each person's own alone.
create table watch (
    id uuid primary key,
    issuer text not null,
    subject text not null,
    scheme_code text not null,
    district_code text not null,
    indicator_code text references indicator,
    created_at timestamptz not null,
    unique nulls not distinct (issuer, subject, scheme_code, district_code, indicator_code),
    foreign key (scheme_code, district_code) references district on delete cascade
);
--rollback drop table watch;
