--liquibase formatted sql

--changeset ausgleich:0067-funding
-- Grants and service contracts by which a measure is funded (Zuwendung, Leistungsvertrag).
create table measure_funding (
    id uuid primary key,
    measure_id uuid not null references measure on delete cascade,
    kind text not null check (kind in ('GRANT', 'SERVICE_CONTRACT')),
    funder text not null check (funder <> '' and length(funder) <= 200),
    notice text not null check (notice <> '' and length(notice) <= 200),
    from_date date not null,
    to_date date not null check (to_date >= from_date),
    amount numeric(14, 2) not null check (amount > 0),
    conditions text check (conditions <> '' and length(conditions) <= 2000),
    proof_due date check (proof_due >= from_date),
    proof_sent_on date check (proof_sent_on >= from_date),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null check (version > 0)
);
create index funding_of_measure on measure_funding (measure_id, from_date);
--rollback drop table measure_funding;
