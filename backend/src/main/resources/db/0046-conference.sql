--liquibase formatted sql

--changeset ausgleich:0046-conference
-- What a district conference (Stadtteilkonferenz) has beyond being a body: its name, districts and contact stand in
-- organisation. There is a row once somebody has named its members.
create table conference (
    code text primary key references organisation,
    version integer not null check (version > 0)
);

-- A member is a body that takes part in the programme, or another institution by its name; never a person.
create table conference_member (
    id uuid primary key,
    conference_code text not null references organisation,
    organisation_code text references organisation,
    name text check (name <> '' and length(name) <= 200),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    check ((organisation_code is null) <> (name is null))
);
create index conference_member_of on conference_member (conference_code);
create index conference_member_organisation on conference_member (organisation_code);

create table meeting (
    id uuid primary key,
    conference_code text not null references organisation,
    day date not null,
    starts time not null,
    ends time check (ends > starts),
    place text check (place <> '' and length(place) <= 300),
    agenda text[] not null,
    state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    cancelled_because text check (cancelled_because <> ''),
    results text[] not null default '{}',
    minutes text check (minutes <> '' and length(minutes) <= 20000),
    guests integer not null default 0 check (guests >= 0),
    changed_at timestamptz not null,
    version integer not null check (version > 0),
    check ((state = 'CANCELLED') = (cancelled_because is not null)),
    check (state = 'HELD' or (minutes is null and results = '{}' and guests = 0))
);
create index meeting_of_conference on meeting (conference_code, day desc);

-- Which member organisations were there; how many people came for one, nobody counts.
create table meeting_attendance (
    meeting_id uuid not null references meeting,
    member_id uuid not null references conference_member,
    presence text not null check (presence in ('PRESENT', 'EXCUSED', 'ABSENT')),
    primary key (meeting_id, member_id)
);
create index meeting_attendance_of_member on meeting_attendance (member_id);
revoke delete on meeting, conference from ausgleich_app;
--rollback drop table meeting_attendance; drop table meeting; drop table conference_member; drop table conference;
