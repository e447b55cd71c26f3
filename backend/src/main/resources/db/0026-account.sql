--liquibase formatted sql

--changeset ausgleich:0026-account
-- Why somebody was shut out here, and by which role.
alter table account
    add disabled_reason text,
    add disabled_by_role text;

-- Whose session it is, so that it can be ended from elsewhere. Sessions of before have no owner and end by themselves.
alter table session
    add issuer text,
    add subject text,
    add keycloak_session text;
create index session_subject on session (issuer, subject);
--rollback drop index session_subject;
--rollback alter table session drop column issuer, drop column subject, drop column keycloak_session;
--rollback alter table account drop column disabled_reason, drop column disabled_by_role;
