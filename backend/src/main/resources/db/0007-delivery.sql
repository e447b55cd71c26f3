--liquibase formatted sql

--changeset ausgleich:0007-delivery
create table raw.delivery (
    id uuid primary key,
    version integer not null,
    state text not null check (state in ('RECEIVED', 'CHECKED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN')),
    source_code text not null references ausgleich.source,
    scheme_code text not null references ausgleich.district_scheme,
    reference_date date not null,
    file_name text not null,
    file_size bigint not null,
    sha256 text not null,
    sheet text,
    origin text,
    mapping jsonb,
    columns jsonb,
    basis jsonb,
    rows_new integer not null default 0,
    rows_changed integer not null default 0,
    rows_unchanged integer not null default 0,
    rows_refused integer not null default 0,
    errors integer not null default 0,
    warnings integer not null default 0,
    received_at timestamptz not null,
    received_by_role text not null,
    received_by_organisation text,
    published_at timestamptz,
    withdrawn_at timestamptz,
    reason text
);
create index delivery_received_at on raw.delivery (received_at desc);
-- The same bytes for the same source and date are one delivery, unless it came to nothing.
create unique index delivery_same_file on raw.delivery (source_code, scheme_code, reference_date, sha256)
    where state in ('RECEIVED', 'CHECKED', 'PUBLISHED');

create table raw.delivery_file (
    delivery_id uuid primary key references raw.delivery,
    content bytea not null
);

create table raw.delivery_finding (
    delivery_id uuid not null references raw.delivery,
    number integer not null,
    severity text not null check (severity in ('ERROR', 'WARNING')),
    type text not null,
    row_number integer,
    column_name text,
    value text,
    arguments jsonb not null,
    accepted_reason text,
    primary key (delivery_id, number),
    check (accepted_reason is null or severity = 'WARNING')
);

create table raw.delivery_plan_row (
    delivery_id uuid not null references raw.delivery,
    number integer not null,
    row_number integer not null,
    district_code text,
    variable_code text,
    kind text not null check (kind in ('NEW', 'CHANGED', 'UNCHANGED', 'REFUSED')),
    old_value numeric,
    old_state text,
    new_value numeric,
    new_state text,
    origin text,
    primary key (delivery_id, number)
);
create index delivery_plan_row_kind on raw.delivery_plan_row (delivery_id, kind, number);
--rollback drop table raw.delivery_plan_row; drop table raw.delivery_finding; drop table raw.delivery_file; drop table raw.delivery;
