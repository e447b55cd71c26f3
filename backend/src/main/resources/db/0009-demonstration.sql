--liquibase formatted sql

--changeset ausgleich:0009-demonstration
-- Which steps of loading the demonstration are done: each once, whatever people do with it afterwards.
create table demonstration_step (
    name text primary key,
    done_at timestamptz not null default now()
);
--rollback drop table demonstration_step;
