--liquibase formatted sql

--changeset ausgleich:0002-audit
create table audit_event (
    id uuid primary key,
    at timestamptz not null,
    role text not null,
    organisation text,
    action text not null,
    object_type text not null,
    object_id text not null,
    before jsonb,
    after jsonb
);
create index audit_event_at on audit_event (at desc, id desc);
create index audit_event_object on audit_event (object_type, object_id);
-- A trail: written and read, never changed.
revoke update, delete on audit_event from ausgleich_app;
--rollback drop table audit_event;
