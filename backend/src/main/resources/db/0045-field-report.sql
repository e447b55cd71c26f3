--liquibase formatted sql

--changeset ausgleich:0045-field-report
-- What people on the ground speak about (Handlungsfelder). A topic that is no longer offered stays with its reports.
create table report_topic (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    name_de text not null check (name_de <> '' and length(name_de) <= 100),
    name_en text not null check (name_en <> '' and length(name_en) <= 100),
    position integer not null,
    retired boolean not null default false,
    version integer not null check (version > 0)
);
insert into report_topic (code, name_de, name_en, position, version) values
    ('income', 'Arbeit und Einkommen', 'Work and income', 10, 1),
    ('children', 'Kinder und Familien', 'Children and families', 20, 1),
    ('education', 'Bildung und Sprache', 'Education and language', 30, 1),
    ('youth', 'Jugend', 'Young people', 40, 1),
    ('elderly', 'Ältere Menschen', 'Older people', 50, 1),
    ('health', 'Gesundheit und Pflege', 'Health and care', 60, 1),
    ('housing', 'Wohnen', 'Housing', 70, 1),
    ('surroundings', 'Wohnumfeld und Wege', 'Surroundings and ways', 80, 1),
    ('community', 'Zusammenleben und Beteiligung', 'Living together and taking part', 90, 1),
    ('advice', 'Beratung und Hilfe', 'Advice and help', 100, 1),
    ('other', 'Anderes', 'Something else', 900, 1);

-- Qualitative information (qualitative Information). No person stands in it: whoever reports does so for a body.
create table field_report (
    id uuid primary key,
    report_date date not null,
    source text not null check (source in ('CONFERENCE', 'CONVERSATION', 'SURVEY', 'OBSERVATION')),
    scheme_code text not null references district_scheme,
    topic_code text not null references report_topic,
    indicator_code text,
    kind text not null check (kind in ('NEED', 'STRENGTH')),
    relation text not null check (relation in ('CONFIRMS', 'CONTRADICTS', 'EXPLAINS', 'ADDS')),
    content text not null check (content <> '' and length(content) <= 5000),
    role text not null,
    organisation_code text references organisation,
    received_at timestamptz not null,
    state text not null check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
    answer_kind text check (answer_kind in ('NOTED', 'USED', 'NOT_FOLLOWED')),
    answer_text text check (answer_text <> ''),
    answered_at timestamptz,
    withdrawn_because text check (withdrawn_because <> ''),
    version integer not null check (version > 0),
    check (indicator_code is not null or relation = 'ADDS'),
    check ((state = 'ANSWERED') = (answer_kind is not null)),
    check ((answer_kind is null) = (answered_at is null)),
    check ((state = 'WITHDRAWN') = (withdrawn_because is not null))
);
create index field_report_date on field_report (report_date desc, id);
create index field_report_indicator on field_report (indicator_code);
create table field_report_district (
    report_id uuid not null references field_report,
    scheme_code text not null,
    district_code text not null,
    primary key (report_id, district_code),
    foreign key (scheme_code, district_code) references district
);
create index field_report_of_district on field_report_district (scheme_code, district_code);
revoke delete on field_report, report_topic from ausgleich_app;
--rollback drop table field_report_district; drop table field_report; drop table report_topic;
