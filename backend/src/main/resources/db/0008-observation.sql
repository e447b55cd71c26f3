--liquibase formatted sql

--changeset ausgleich:0008-observation
-- A slice is one variable at one date in one scheme, in one vintage. Once written it never changes.
-- raw.slice holds what was delivered, release.slice what others than the raw audience may see; both have the
-- same shape, so the same statements read either.
create table raw.slice (
    id uuid primary key,
    variable_code text not null references ausgleich.variable,
    scheme_code text not null references ausgleich.district_scheme,
    reference_date date not null,
    vintage integer not null,
    delivery_id uuid not null references raw.delivery,
    created_at timestamptz not null,
    unique (variable_code, scheme_code, reference_date, vintage),
    unique (id, scheme_code)
);
create table raw.cell (
    slice_id uuid not null,
    scheme_code text not null,
    district_code text not null,
    value numeric,
    state text not null check (state in
        ('KNOWN', 'NOT_DELIVERED', 'SECRET_OR_UNKNOWN', 'BLOCKED', 'NOT_AVAILABLE', 'UNRELIABLE', 'LATER')),
    origin text,
    source_row integer,
    primary key (slice_id, district_code),
    foreign key (slice_id, scheme_code) references raw.slice (id, scheme_code),
    foreign key (scheme_code, district_code) references ausgleich.district,
    check ((state = 'KNOWN') = (value is not null))
);

create table release.slice (
    id uuid primary key,
    variable_code text not null references ausgleich.variable,
    scheme_code text not null references ausgleich.district_scheme,
    reference_date date not null,
    vintage integer not null,
    delivery_id uuid not null,
    created_at timestamptz not null,
    unique (id, scheme_code)
);
create table release.cell (
    slice_id uuid not null,
    scheme_code text not null,
    district_code text not null,
    value numeric,
    state text not null check (state in
        ('KNOWN', 'HIDDEN', 'NOT_DELIVERED', 'SECRET_OR_UNKNOWN', 'BLOCKED', 'NOT_AVAILABLE', 'UNRELIABLE', 'LATER')),
    origin text,
    primary key (slice_id, district_code),
    foreign key (slice_id, scheme_code) references release.slice (id, scheme_code),
    foreign key (scheme_code, district_code) references ausgleich.district,
    check ((state = 'KNOWN') = (value is not null))
);

-- When which slice was the current one: asOf looks here, and nowhere else is anything "current".
create table raw.publication (
    variable_code text not null,
    scheme_code text not null,
    reference_date date not null,
    slice_id uuid not null references raw.slice,
    published_from timestamptz not null,
    published_until timestamptz check (published_until > published_from),
    primary key (variable_code, scheme_code, reference_date, published_from)
);
create unique index publication_one_current on raw.publication (variable_code, scheme_code, reference_date)
    where published_until is null;
create table release.publication (
    variable_code text not null,
    scheme_code text not null,
    reference_date date not null,
    slice_id uuid not null references release.slice,
    published_from timestamptz not null,
    published_until timestamptz check (published_until > published_from),
    primary key (variable_code, scheme_code, reference_date, published_from)
);
create unique index publication_one_current on release.publication (variable_code, scheme_code, reference_date)
    where published_until is null;
--rollback drop table release.publication; drop table raw.publication; drop table release.cell; drop table release.slice; drop table raw.cell; drop table raw.slice;
