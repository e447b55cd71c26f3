--liquibase formatted sql

--changeset ausgleich:0023-waiting-check
-- How far the check of a long file is; there while the delivery is RECEIVED.
create table raw.delivery_check (
    delivery_id uuid primary key references raw.delivery,
    phase text not null check (phase in ('READING', 'COMPARING', 'KEEPING')),
    done integer not null,
    total integer not null,
    starts integer not null default 0
);
create index delivery_waiting on raw.delivery (received_at) where state = 'RECEIVED';
--rollback drop index raw.delivery_waiting; drop table raw.delivery_check;
