--liquibase formatted sql

--changeset ausgleich:0005-district
create table district_scheme (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9-]*$'),
    name_de text not null,
    name_en text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    version integer not null
);

create table district (
    scheme_code text not null references district_scheme,
    code text not null check (code <> ''),
    name text not null check (name <> ''),
    level text not null check (level in ('DISTRICT', 'BOROUGH', 'CITY')),
    parent_code text,
    boundary jsonb,
    primary key (scheme_code, code),
    foreign key (scheme_code, parent_code) references district deferrable initially deferred,
    check ((level = 'CITY') = (parent_code is null)),
    check (parent_code <> code)
);
create unique index district_one_city on district (scheme_code) where level = 'CITY';
create index district_parent on district (scheme_code, parent_code);
--rollback drop table district; drop table district_scheme;
