--liquibase formatted sql

--changeset ausgleich:0058-report-attachment
-- Pictures and documents that belong to a report. Pictures are kept as they were drawn anew, without what the camera
-- wrote into them. One can be taken away for good: it may show people.
create table field_report_attachment (
    id uuid primary key,
    report_id uuid not null references field_report,
    name text not null check (name <> '' and length(name) <= 130),
    media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    description text not null check (description <> '' and length(description) <= 300),
    content bytea not null check (length(content) between 1 and 41943040),
    added_at timestamptz not null
);
create index field_report_attachment_report on field_report_attachment (report_id, added_at);
--rollback drop table field_report_attachment;
