--liquibase formatted sql

--changeset ausgleich:0066-resource-decision
-- What the planning last said of the department's own budget, with the need of which it was said.
create table measure_budget_confirmation (
    measure_id uuid primary key references measure on delete cascade,
    holds boolean not null,
    money numeric(14, 2) not null check (money >= 0),
    staff numeric(8, 2) not null check (staff >= 0),
    words text check (words <> '' and length(words) <= 2000),
    confirmed_at timestamptz not null
);

-- How it was decided on what a measure needs beyond the budget (Ressourcenbeschluss).
create table measure_resource_decision (
    id uuid primary key,
    measure_id uuid not null references measure on delete cascade,
    outcome text not null check (outcome in ('GRANTED', 'PARTIAL', 'REFUSED')),
    body text not null check (body <> '' and length(body) <= 200),
    decided_on date not null,
    money numeric(14, 2) not null check (money >= 0),
    staff numeric(8, 2) not null check (staff >= 0),
    paper text not null check (paper <> '' and length(paper) <= 60),
    link text check (link ~ '^https://' and length(link) <= 500),
    conditions text check (conditions <> '' and length(conditions) <= 2000),
    conditions_met_on date check (conditions_met_on >= decided_on),
    words text check (words <> '' and length(words) <= 2000),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null check (version > 0),
    check ((outcome = 'REFUSED') = (money = 0 and staff = 0)),
    check (conditions_met_on is null or conditions is not null)
);
create index resource_decision_of_measure on measure_resource_decision (measure_id, decided_on);
--rollback drop table measure_resource_decision; drop table measure_budget_confirmation;
