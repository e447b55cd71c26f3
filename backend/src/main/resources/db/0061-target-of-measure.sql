--liquibase formatted sql

--changeset ausgleich:0061-target-of-measure
-- Measures have targets of the same kinds as goals; each says whether it counts what is done or what comes of it.
alter table goal_target alter column goal_id drop not null;
alter table goal_target add measure_id uuid references measure on delete cascade;
alter table goal_target add result_level text check (result_level in ('OUTPUT', 'OUTCOME', 'IMPACT'));
alter table goal_target add constraint target_bearer check ((goal_id is null) <> (measure_id is null));
alter table goal_target add constraint target_level check (measure_id is null or result_level is not null);
create index target_of_measure on goal_target (measure_id, created_at);
--rollback delete from goal_target where goal_id is null; alter table goal_target drop measure_id;
--rollback alter table goal_target drop result_level; alter table goal_target alter column goal_id set not null;
