--liquibase formatted sql

--changeset ausgleich:0040-programme-area
-- A named set of districts (Programmgebiet). Which districts belong to it may change from a day on.
create table programme_area (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    scheme_code text not null references district_scheme,
    name text not null check (name <> '' and length(name) <= 300),
    description text check (description <> ''),
    version integer not null check (version > 0)
);
create table programme_area_district (
    area_code text not null references programme_area,
    scheme_code text not null,
    district_code text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    primary key (area_code, district_code, valid_from),
    foreign key (scheme_code, district_code) references district
);
create index programme_area_of_district on programme_area_district (scheme_code, district_code);

-- Admission and exit are decisions (Aufnahme, Entlassung). They are recorded once and never changed.
create table programme_area_decision (
    id uuid primary key,
    area_code text not null references programme_area,
    kind text not null check (kind in ('ADMISSION', 'EXIT')),
    decided_on date not null,
    effective_from date not null,
    body text not null check (body <> ''),
    paper_number text not null check (paper_number <> ''),
    paper_link text check (paper_link ~ '^https?://'),
    reasons text not null check (reasons <> ''),
    districts text[] not null check (cardinality(districts) > 0),
    recorded_at timestamptz not null,
    unique (area_code, effective_from)
);
-- The figures it was decided on, by what they rest on: what was published at that instant never changes.
create table programme_area_evidence (
    decision_id uuid not null references programme_area_decision,
    position integer not null,
    indicator_code text not null,
    reference_date date not null,
    as_of timestamptz not null,
    primary key (decision_id, position)
);
revoke delete on programme_area, programme_area_district from ausgleich_app;
revoke update, delete on programme_area_decision, programme_area_evidence from ausgleich_app;
--rollback drop table programme_area_evidence; drop table programme_area_decision;
--rollback drop table programme_area_district; drop table programme_area;
