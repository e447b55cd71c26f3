--liquibase formatted sql

--changeset ausgleich:0068-contribution
-- What a measure contributed to a goal, at the end of a year or of the measure.
create table measure_contribution (
    measure_id uuid not null references measure on delete cascade,
    goal_id uuid not null references goal on delete cascade,
    year integer not null check (year between 1990 and 2200),
    reach text check (reach <> '' and length(reach) <= 2000),
    result text check (result <> '' and length(result) <= 2000),
    plausibility text check (plausibility <> '' and length(plausibility) <= 2000),
    other_influences text check (other_influences <> '' and length(other_influences) <= 2000),
    dissent text check (dissent <> '' and length(dissent) <= 2000),
    rating text not null check (rating in ('NONE', 'POSSIBLE', 'LIKELY', 'STRONG', 'NOT_ATTRIBUTABLE')),
    evidence text check (evidence in ('WEAK', 'MODERATE', 'STRONG')),
    is_last boolean not null,
    hypothesis text not null check (hypothesis <> ''),
    author_code text references organisation,
    assessed_at timestamptz not null,
    version integer not null check (version > 0),
    primary key (measure_id, goal_id, year),
    check (rating not in ('POSSIBLE', 'LIKELY', 'STRONG')
           or (reach is not null and result is not null and plausibility is not null
               and evidence is not null)),
    check (rating <> 'STRONG' or evidence <> 'WEAK')
);
create index contribution_to_goal on measure_contribution (goal_id, year);
--rollback drop table measure_contribution;
