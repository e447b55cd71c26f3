--liquibase formatted sql

--changeset ausgleich:0057-goal-history
-- What was done with a goal stands in the trail, with its reason, and is read from there.
drop table goal_event;
--rollback create table goal_event (id uuid primary key, goal_id uuid not null references goal on delete cascade, action text not null, state text not null, role text not null, organisation_code text references organisation, reason text check (reason <> ''), happened_at timestamptz not null);
--rollback create index event_of_goal on goal_event (goal_id, happened_at);
--rollback revoke update, delete on goal_event from ausgleich_app;
