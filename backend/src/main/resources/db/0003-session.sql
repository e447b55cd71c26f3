--liquibase formatted sql

--changeset ausgleich:0003-session
create table session (
    id text primary key,
    tokens text not null,
    expires_at timestamptz not null
);
create index session_expires_at on session (expires_at);

create table idempotent_request (
    client text not null,
    key text not null,
    fingerprint text not null,
    status integer,
    headers jsonb,
    body text,
    received_at timestamptz not null default now(),
    primary key (client, key)
);
create index idempotent_request_received_at on idempotent_request (received_at);
--rollback drop table idempotent_request; drop table session;
