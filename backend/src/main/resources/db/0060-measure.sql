--liquibase formatted sql

--changeset ausgleich:0060-measure
-- What is done (Maßnahme, Projekt), or is recommended to another department: then it is shown and not managed here.
create table measure (
    id uuid primary key,
    kind text not null check (kind in ('MEASURE', 'PROJECT')),
    title text not null check (title <> '' and length(title) <= 300),
    summary text check (summary <> ''),
    organisation_code text not null references organisation,
    managed boolean not null,
    recommended_to text check (recommended_to <> '' and length(recommended_to) <= 300),
    recommendation_answer text check (recommendation_answer in ('TAKEN_UP', 'DECLINED')),
    recommendation_words text check (recommendation_words <> ''),
    responsible_code text references organisation,
    scheme_code text not null references district_scheme,
    target_groups text[] not null,
    target_group_words text check (target_group_words <> ''),
    planned_from date,
    planned_to date check (planned_to >= planned_from),
    started_on date,
    ended_on date check (ended_on >= started_on),
    objective text check (objective <> ''),
    output_unit text check (output_unit <> '' and length(output_unit) <= 100),
    expected_output integer check (expected_output >= 0),
    expected_reach integer check (expected_reach >= 0),
    cost numeric(14, 2) check (cost >= 0),
    extra_money numeric(14, 2) not null check (extra_money >= 0),
    extra_staff numeric(8, 2) not null check (extra_staff >= 0),
    rhythm text not null check (rhythm in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    internal_note text check (internal_note <> ''),
    state text not null check (state in ('IDEA', 'PLANNED', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    reason text check (reason <> ''),
    frozen_at timestamptz,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null check (version > 0),
    check (managed or (recommended_to is not null and started_on is null)),
    check (not managed or (recommended_to is null and recommendation_answer is null)),
    check (state not in ('RUNNING', 'COMPLETED') or started_on is not null),
    check ((started_on is null) = (frozen_at is null)),
    check (state not in ('COMPLETED', 'CANCELLED') or reason is not null)
);
create index measure_of_organisation on measure (organisation_code);
create table measure_district (
    measure_id uuid not null references measure on delete cascade,
    scheme_code text not null,
    district_code text not null,
    primary key (measure_id, district_code),
    foreign key (scheme_code, district_code) references district
);
create index measure_of_district on measure_district (scheme_code, district_code);
-- Who takes part beside the organisation: a body of the programme, or somebody else by name; never a person.
create table measure_partner (
    measure_id uuid not null references measure on delete cascade,
    position integer not null,
    organisation_code text references organisation,
    name text check (name <> '' and length(name) <= 300),
    primary key (measure_id, position),
    check ((organisation_code is null) <> (name is null))
);
-- Where the money is to come from (Finanzierungsplan).
create table measure_source (
    measure_id uuid not null references measure on delete cascade,
    position integer not null,
    kind text not null
        check (kind in ('OWN_FUNDS', 'CITY_BUDGET', 'GRANT', 'SERVICE_CONTRACT', 'DONATION', 'FEES', 'OTHER')),
    name text check (name <> '' and length(name) <= 300),
    amount numeric(14, 2) not null check (amount >= 0),
    primary key (measure_id, position)
);
-- The goals that it serves, each with what is supposed before the start (Wirkungsannahme). A goal that is thrown away
-- is served no more.
create table measure_goal (
    measure_id uuid not null references measure on delete cascade,
    position integer not null,
    goal_id uuid not null references goal on delete cascade,
    hypothesis text check (hypothesis <> ''),
    primary key (measure_id, goal_id)
);
create index measure_of_goal on measure_goal (goal_id);
--rollback drop table measure_goal; drop table measure_source; drop table measure_partner; drop table measure_district;
--rollback drop table measure;
