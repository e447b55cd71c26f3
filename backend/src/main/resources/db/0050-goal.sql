--liquibase formatted sql

--changeset ausgleich:0050-goal
-- What the council wants observed (Leitlinien): goals name which of them they serve.
create table framework (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    title text not null check (title <> '' and length(title) <= 300),
    publisher text not null check (publisher <> '' and length(publisher) <= 300),
    link text check (link ~ '^https?://'),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    version integer not null check (version > 0)
);

-- A goal of a programme area (Ziel), or a recommendation to another department.
create table goal (
    id uuid primary key,
    kind text not null check (kind in ('GOAL', 'RECOMMENDATION')),
    area_code text not null references programme_area,
    title text not null check (title <> '' and length(title) <= 300),
    why text check (why <> ''),
    level text check (level in ('BETWEEN_GROUPS', 'BETWEEN_DISTRICTS_AND_CITY', 'BETWEEN_PLACE_AND_PEOPLE')),
    concern text check (concern in ('INDIVIDUAL_SITUATION', 'TARGET_GROUP', 'INFRASTRUCTURE')),
    target_group text check (target_group <> ''),
    residents_took_part boolean,
    residents_words text check (residents_words <> ''),
    responsible_code text references organisation,
    responsible_function text check (responsible_function <> ''),
    addressed_to text check (addressed_to <> ''),
    state text not null check (state in ('DRAFT', 'PROPOSED', 'AGREED', 'CLOSED')),
    author_code text references organisation,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null check (version > 0),
    check (kind = 'RECOMMENDATION' or addressed_to is null)
);
create index goal_of_area on goal (area_code);
create table goal_framework (
    goal_id uuid not null references goal on delete cascade,
    framework_code text not null references framework,
    primary key (goal_id, framework_code)
);
create index goal_of_framework on goal_framework (framework_code);
-- Who took part in defining it, and where each stands.
create table goal_participant (
    goal_id uuid not null references goal on delete cascade,
    position integer not null,
    organisation_code text references organisation,
    name text check (name <> '' and length(name) <= 300),
    stance text not null check (stance in ('AGREES', 'RESERVES', 'DISSENTS')),
    words text check (words <> ''),
    primary key (goal_id, position),
    check ((organisation_code is null) <> (name is null))
);
create table goal_comment (
    id uuid primary key,
    goal_id uuid not null references goal on delete cascade,
    role text not null,
    organisation_code text references organisation,
    stance text check (stance in ('AGREES', 'RESERVES', 'DISSENTS')),
    words text not null check (words <> ''),
    written_at timestamptz not null
);
create index comment_of_goal on goal_comment (goal_id, written_at);
-- What was done with it, without contents: everybody who sees the goal may read it.
create table goal_event (
    id uuid primary key,
    goal_id uuid not null references goal on delete cascade,
    action text not null,
    state text not null,
    role text not null,
    organisation_code text references organisation,
    reason text check (reason <> ''),
    happened_at timestamptz not null
);
create index event_of_goal on goal_event (goal_id, happened_at);
revoke delete on framework from ausgleich_app;
revoke update, delete on goal_comment, goal_event from ausgleich_app;
--rollback drop table goal_event; drop table goal_comment; drop table goal_participant; drop table goal_framework;
--rollback drop table goal; drop table framework;
