--liquibase formatted sql

--changeset ausgleich:0053-programme-districts
-- Which districts belong to an area in the programme is decided too.
alter table programme_area_decision drop constraint programme_area_decision_kind_check;
alter table programme_area_decision add constraint programme_area_decision_kind_check
    check (kind in ('ADMISSION', 'EXIT', 'DISTRICTS'));
--rollback alter table programme_area_decision drop constraint programme_area_decision_kind_check;
--rollback alter table programme_area_decision add constraint programme_area_decision_kind_check check (kind in ('ADMISSION', 'EXIT'));
