--liquibase formatted sql

--changeset ausgleich:0047-calendar-address
-- By which address a person's calendar fetches meetings. The address itself is a secret like a password: only its
-- digest is kept. The roles are those of the day on which it was made, memberships are asked at each fetch.
create table calendar_address (
    issuer text not null,
    subject text not null,
    digest bytea not null unique check (length(digest) = 32),
    roles text[] not null,
    language text not null check (language in ('de', 'en')),
    made_at timestamptz not null,
    primary key (issuer, subject)
);
--rollback drop table calendar_address;
