--liquibase formatted sql

--changeset ausgleich:0001-schemas
--comment raw: what was delivered; release: what others than the raw audience may see
create schema raw;
create schema release;
revoke all on schema public from public;

grant usage on schema ausgleich, raw, release to ausgleich_app;
alter default privileges in schema ausgleich grant select, insert, update, delete on tables to ausgleich_app;
alter default privileges in schema raw grant select, insert, update, delete on tables to ausgleich_app;
alter default privileges in schema release grant select, insert, update on tables to ausgleich_app;

-- The connection that serves released figures has no right to anything else.
grant usage on schema release to ausgleich_release;
alter default privileges in schema release grant select on tables to ausgleich_release;
--rollback drop schema release; drop schema raw;
