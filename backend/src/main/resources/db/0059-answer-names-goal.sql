--liquibase formatted sql

--changeset ausgleich:0059-answer-names-goal
-- The goal into which a report went. A draft that is discarded takes the reference with it.
alter table field_report
    add column answer_goal uuid references goal on delete set null,
    add check (answer_goal is null or coalesce(answer_kind, '') = 'USED');
--rollback alter table field_report drop column answer_goal;
