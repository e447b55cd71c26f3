--liquibase formatted sql

--changeset ausgleich:0072-confirmed-on
-- On which day of the programme it was said of the budget: a start on an earlier day does not rest on it.
alter table measure_budget_confirmation add column confirmed_on date;
update measure_budget_confirmation set confirmed_on = cast(confirmed_at at time zone 'Europe/Berlin' as date);
alter table measure_budget_confirmation alter column confirmed_on set not null;
--rollback alter table measure_budget_confirmation drop column confirmed_on;
