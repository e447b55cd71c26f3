--liquibase formatted sql

--changeset ausgleich:0065-documentation-reminder
-- On which day a body was reminded of its documentation, so that no instance does so twice. Nobody's name or address.
create table documentation_reminder (
    organisation_code text not null references organisation,
    sent_on date not null,
    primary key (organisation_code, sent_on)
);
--rollback drop table documentation_reminder;
