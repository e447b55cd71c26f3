--liquibase formatted sql

--changeset ausgleich:0016-calendar
--comment how often a source delivers, and whom to ask about its counts
alter table source
    add column rhythm_months integer check (rhythm_months in (1, 3, 6, 12)),
    add column rhythm_last_month integer check (rhythm_last_month between 1 and 12),
    add column rhythm_due_after_days integer check (rhythm_due_after_days >= 0),
    add column contact text check (contact <> ''),
    add check ((rhythm_months is null) = (rhythm_last_month is null)
        and (rhythm_months is null) = (rhythm_due_after_days is null));
--rollback alter table source drop column rhythm_months, drop column rhythm_last_month, drop column rhythm_due_after_days, drop column contact;
