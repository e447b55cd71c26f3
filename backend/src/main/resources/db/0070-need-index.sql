--liquibase formatted sql

--changeset ausgleich:0070-need-index
-- Kept like indicators: a definition is never overwritten, each change adds a version, the head says which is valid.
create table need_index (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9_-]*$'),
    version integer not null
);
create table need_index_version (
    code text not null references need_index,
    version integer not null,
    definition jsonb not null,
    valid_from timestamptz not null,
    primary key (code, version),
    check (definition ->> 'code' = code and (definition ->> 'version')::integer = version)
);
alter table need_index add foreign key (code, version) references need_index_version deferrable initially deferred;
revoke update, delete on need_index_version from ausgleich_app;
revoke delete on need_index from ausgleich_app;
--rollback alter table need_index drop constraint need_index_code_version_fkey; drop table need_index_version; drop table need_index;
