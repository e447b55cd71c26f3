--liquibase formatted sql

--changeset ausgleich:0019-organisations
alter table organisation
    add kind text not null default 'OTHER'
        check (kind in ('WELFARE_PROVIDER', 'HOUSING_COMPANY', 'CITY_DEPARTMENT', 'CONFERENCE', 'OTHER')),
    add contact_person text,
    add contact_email text,
    add contact_phone text,
    add contact_address text,
    add contact_website text,
    add active_from date not null default date '2000-01-01',
    add active_to date check (active_to >= active_from),
    add version integer not null default 1;
alter table organisation
    alter kind drop default,
    alter active_from drop default;

-- For which districts a body may act or read, from when to when and why. A district may be gone from its scheme
-- later; then its line means nothing any more.
create table organisation_district (
    organisation_code text not null references organisation,
    scheme_code text not null references district_scheme,
    district_code text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    purpose text not null check (purpose <> ''),
    primary key (organisation_code, scheme_code, district_code, valid_from)
);

-- A membership has a life of its own: it is granted by somebody, changed, and ends at an instant.
alter table membership
    add id uuid not null default uuidv7(),
    add function text,
    add granted_by_role text not null default '',
    add granted_by_organisation text,
    add granted_at timestamptz not null default now(),
    add ended_at timestamptz,
    add ended_by_role text,
    add ended_by_organisation text,
    add end_reason text,
    add version integer not null default 1;
alter table membership
    drop constraint membership_pkey,
    add primary key (id),
    alter id drop default,
    alter granted_by_role drop default,
    alter granted_at drop default;
create index membership_subject on membership (issuer, subject) where ended_at is null;
create index membership_organisation on membership (organisation_code);
-- What is over stays readable.
revoke delete on membership from ausgleich_app;
--rollback grant delete on membership to ausgleich_app;
--rollback drop index membership_subject; drop index membership_organisation;
--rollback delete from membership where ended_at is not null;
--rollback alter table membership drop constraint membership_pkey, drop column id, drop column function,
--rollback   drop column granted_by_role, drop column granted_by_organisation, drop column granted_at,
--rollback   drop column ended_at, drop column ended_by_role, drop column ended_by_organisation,
--rollback   drop column end_reason, drop column version,
--rollback   add primary key (issuer, subject, organisation_code, valid_from);
--rollback drop table organisation_district;
--rollback alter table organisation drop column kind, drop column contact_person, drop column contact_email,
--rollback   drop column contact_phone, drop column contact_address, drop column contact_website,
--rollback   drop column active_from, drop column active_to, drop column version;
