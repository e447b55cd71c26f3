--liquibase formatted sql

--changeset ausgleich:0006-catalogue
create table source (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9-]*$'),
    name_de text not null,
    name_en text not null,
    raw_audience text[] not null,
    legal_basis_de text,
    legal_basis_en text,
    mapping jsonb,
    version integer not null
);

-- A definition is never overwritten: each change adds a version.
create table variable (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9_-]*$'),
    source_code text not null references source,
    retired_at timestamptz,
    version integer not null
);
create table variable_version (
    code text not null references variable deferrable initially deferred,
    version integer not null,
    definition jsonb not null,
    valid_from timestamptz not null,
    primary key (code, version)
);
create table variable_whole (
    code text not null references variable,
    whole_code text not null references variable,
    primary key (code, whole_code),
    check (code <> whole_code)
);

create table indicator (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9_-]*$'),
    retired_at timestamptz,
    version integer not null
);
create table indicator_version (
    code text not null references indicator deferrable initially deferred,
    version integer not null,
    definition jsonb not null,
    valid_from timestamptz not null,
    primary key (code, version)
);
-- What the newest version is computed from.
create table indicator_input (
    code text not null references indicator,
    variable_code text not null references variable,
    primary key (code, variable_code)
);
--rollback drop table indicator_input; drop table indicator_version; drop table indicator; drop table variable_whole; drop table variable_version; drop table variable; drop table source;
