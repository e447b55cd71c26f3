--liquibase formatted sql

--changeset ausgleich:0064-documentation-file
-- Pictures and documents of an entry. Pictures are kept as they were drawn anew, without what the camera wrote into
-- them. A new version goes on with those of the one before; planning may take one away for good: it may show people.
create table documentation_file (
    id uuid primary key,
    name text not null check (name <> '' and length(name) <= 130),
    media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    description text not null check (description <> '' and length(description) <= 300),
    content bytea not null check (length(content) between 1 and 41943040),
    added_at timestamptz not null
);
create table documentation_version_file (
    documentation_id uuid not null references measure_documentation on delete cascade,
    file_id uuid not null references documentation_file on delete cascade,
    primary key (documentation_id, file_id)
);
create index documentation_version_file_of on documentation_version_file (file_id);
--rollback drop table documentation_version_file; drop table documentation_file;
