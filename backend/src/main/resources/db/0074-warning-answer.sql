--liquibase formatted sql

--changeset ausgleich:0074-warning-answer
-- What was said of an early warning: of an indicator in a district, from one date to another. One answer stands at a
-- time; one that was withdrawn stays for the record.
create table warning_answer (
    id uuid primary key,
    indicator_code text not null references indicator,
    scheme_code text not null,
    district_code text not null,
    earlier_date date not null,
    later_date date not null check (later_date > earlier_date),
    kind text not null check (kind in ('KNOWN_CAUSE', 'DATA_ERROR', 'IN_HAND')),
    note text check (note <> '' and length(note) <= 2000),
    organisation_code text references organisation,
    answered_at timestamptz not null,
    withdrawn_at timestamptz,
    version integer not null check (version > 0),
    foreign key (scheme_code, district_code) references district on delete cascade
);
create unique index warning_answer_stands
    on warning_answer (scheme_code, indicator_code, district_code, earlier_date, later_date)
    where withdrawn_at is null;
--rollback drop table warning_answer;
