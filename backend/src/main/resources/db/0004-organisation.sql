--liquibase formatted sql

--changeset ausgleich:0004-organisation
create table organisation (
    code text primary key,
    name text not null check (name <> '')
);

-- A person is an issuer's subject: never an address, never a name.
create table membership (
    issuer text not null,
    subject text not null,
    organisation_code text not null references organisation,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    primary key (issuer, subject, organisation_code, valid_from)
);
--rollback drop table membership; drop table organisation;
