--liquibase formatted sql

--changeset ausgleich:0051-target
-- When it is agreed a goal keeps what its baselines rest on: what was published, and how it was defined, at that
-- instant, for the districts of that day. Values are not copied: what an instant gives never changes, and whoever may
-- not see a count does not find it here.
alter table goal add frozen_at timestamptz;
alter table goal add frozen_districts text[];
alter table goal add constraint goal_frozen check ((frozen_at is null) = (state in ('DRAFT', 'PROPOSED')));
alter table goal add constraint goal_frozen_districts check ((frozen_at is null) = (frozen_districts is null));

-- Baseline, target value and due date (Istwert, Zielwert): on an indicator of the monitoring, or on a metric of its own.
create table goal_target (
    id uuid primary key,
    goal_id uuid not null references goal on delete cascade,
    indicator_code text,
    metric_name text check (metric_name <> '' and length(metric_name) <= 300),
    metric_unit text check (metric_unit <> '' and length(metric_unit) <= 100),
    metric_type text check (metric_type in ('COUNT', 'SHARE')),
    counted_by text references organisation,
    facility_id uuid references facility,
    threshold integer check (threshold between 0 and 100),
    kind text not null check (kind in ('VALUE', 'POINTS', 'FRACTION', 'NONE', 'HOLD')),
    direction text check (direction in ('FALLING', 'RISING')),
    amount numeric,
    fraction_numerator integer check (fraction_numerator > 0),
    fraction_denominator integer check (fraction_denominator > 0),
    baseline_date date not null,
    baseline_numerator numeric check (baseline_numerator >= 0),
    baseline_denominator numeric check (baseline_denominator > 0),
    due date not null check (due > baseline_date),
    created_at timestamptz not null,
    check ((indicator_code is null) <> (metric_name is null)),
    check (metric_name is null or (metric_unit is not null and metric_type is not null and counted_by is not null
        and threshold is not null and baseline_numerator is not null)),
    check ((kind = 'HOLD') = (direction is null)),
    check (kind not in ('VALUE', 'POINTS', 'HOLD') or amount is not null),
    check (kind <> 'FRACTION' or (fraction_numerator is not null and fraction_denominator is not null))
);
create index target_of_goal on goal_target (goal_id, created_at);
create table goal_milestone (
    target_id uuid not null references goal_target on delete cascade,
    position integer not null,
    day date not null,
    value numeric not null,
    primary key (target_id, position)
);
-- What was counted for a metric of its own (Ablesung). A correction is in the trail.
create table goal_reading (
    target_id uuid not null references goal_target on delete cascade,
    day date not null,
    numerator numeric not null check (numerator >= 0),
    denominator numeric check (denominator > 0),
    source text not null check (source <> ''),
    note text check (note <> ''),
    recorded_at timestamptz not null,
    primary key (target_id, day)
);
--rollback drop table goal_reading; drop table goal_milestone; drop table goal_target;
--rollback alter table goal drop frozen_at; alter table goal drop frozen_districts;
