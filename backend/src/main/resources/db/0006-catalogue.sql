--liquibase formatted sql

--changeset ausgleich:0006-catalogue
create table source (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9_-]*$'),
    name_de text not null,
    name_en text not null,
    raw_audience text[] not null check (cardinality(raw_audience) > 0),
    legal_basis_de text,
    legal_basis_en text,
    -- How the columns of its files are understood. It changes with deliveries, so it has a version of its own.
    mapping jsonb,
    mapping_version integer not null default 0,
    version integer not null,
    check ((legal_basis_de is null) = (legal_basis_en is null))
);

-- A definition is never overwritten: each change, retirement too, adds a version. The head says which is valid.
create table variable (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9_-]*$'),
    version integer not null
);
create table variable_version (
    code text not null references variable,
    version integer not null,
    definition jsonb not null,
    valid_from timestamptz not null,
    primary key (code, version),
    check (definition ->> 'code' = code and (definition ->> 'version')::integer = version)
);
alter table variable add foreign key (code, version) references variable_version deferrable initially deferred;
revoke update, delete on variable_version from ausgleich_app;
revoke delete on variable from ausgleich_app;

create table indicator (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9_-]*$'),
    version integer not null
);
create table indicator_version (
    code text not null references indicator,
    version integer not null,
    definition jsonb not null,
    valid_from timestamptz not null,
    primary key (code, version),
    check (definition ->> 'code' = code and (definition ->> 'version')::integer = version)
);
alter table indicator add foreign key (code, version) references indicator_version deferrable initially deferred;
revoke update, delete on indicator_version from ausgleich_app;
revoke delete on indicator from ausgleich_app;
--rollback alter table indicator drop constraint indicator_code_version_fkey; alter table variable drop constraint variable_code_version_fkey; drop table indicator_version; drop table indicator; drop table variable_version; drop table variable; drop table source;
