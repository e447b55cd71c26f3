--liquibase formatted sql

--changeset ausgleich:0063-documentation
-- What was done in a period of a measure (Dokumentation). Each row is a version: what is accepted is changed by a new
-- one alone, and counts until that one is accepted. Counts only, never names.
create table measure_documentation (
    id uuid primary key,
    measure_id uuid not null references measure,
    period text not null check (period ~ '^[0-9]{4}(-([0-9]{2}|Q[1-4]|H[12]))?$'),
    period_from date not null,
    period_to date not null check (period_to >= period_from),
    version_number integer not null check (version_number > 0),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    activities text check (activities <> '' and length(activities) <= 5000),
    output integer check (output >= 0),
    reached integer check (reached >= 0),
    went_well text check (went_well <> '' and length(went_well) <= 5000),
    went_badly text check (went_badly <> '' and length(went_badly) <= 5000),
    deviation text check (deviation <> '' and length(deviation) <= 5000),
    cost numeric(12, 2) check (cost >= 0),
    unchanged boolean not null,
    changed_at timestamptz not null,
    submitted_at timestamptz,
    accepted_at timestamptz,
    returned_because text check (returned_because <> '' and length(returned_because) <= 2000),
    version integer not null check (version > 0),
    unique (measure_id, period, version_number),
    check (state not in ('SUBMITTED', 'ACCEPTED')
           or (activities is not null and reached is not null and cost is not null and submitted_at is not null)),
    check ((state = 'ACCEPTED') = (accepted_at is not null)),
    check (state <> 'RETURNED' or returned_because is not null)
);
-- One version at a time is on its way.
create unique index measure_documentation_open on measure_documentation (measure_id, period) where state <> 'ACCEPTED';

create table documentation_value (
    documentation_id uuid not null references measure_documentation on delete cascade,
    target_id uuid not null references goal_target on delete cascade,
    numerator numeric not null check (numerator >= 0),
    denominator numeric check (denominator > 0),
    primary key (documentation_id, target_id)
);

-- What counts: of each period the newest version that was accepted.
create view documentation_that_counts as
select distinct on (measure_id, period) *
from measure_documentation where state = 'ACCEPTED' order by measure_id, period, version_number desc;
--rollback drop view documentation_that_counts; drop table documentation_value; drop table measure_documentation;
