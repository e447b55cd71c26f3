--liquibase formatted sql

--changeset ausgleich:0052-task
-- What partners agreed to do, for an area or one of its goals (Aufgabe).
create table task (
    id uuid primary key,
    area_code text not null references programme_area,
    goal_id uuid references goal on delete cascade,
    what text not null check (what <> '' and length(what) <= 1000),
    owner_code text not null references organisation,
    due date not null,
    author_code text references organisation,
    done_at timestamptz,
    done_words text check (done_words <> ''),
    created_at timestamptz not null,
    version integer not null check (version > 0),
    check (done_words is null or done_at is not null)
);
create index task_of_area on task (area_code, due);
create index task_of_goal on task (goal_id);
--rollback drop table task;
