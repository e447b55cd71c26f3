--liquibase formatted sql

--changeset ausgleich:0054-action-concept
-- A version of a programme area's action concept (Handlungskonzept). One is in draft at a time.
create table action_concept (
    id uuid primary key,
    area_code text not null references programme_area,
    number integer not null check (number > 0),
    title text not null check (title <> '' and length(title) <= 300),
    state text not null check (state in ('DRAFT', 'ADOPTED')),
    decided_on date,
    body text check (body <> ''),
    paper_number text check (paper_number <> ''),
    paper_link text check (paper_link ~ '^https?://'),
    -- When it was adopted: its figures are those that were published then, of these districts together.
    adopted_at timestamptz,
    districts text[] check (cardinality(districts) > 0),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null check (version > 0),
    unique (area_code, number),
    check ((state = 'ADOPTED') = (adopted_at is not null)),
    check ((state = 'ADOPTED') = (districts is not null)),
    check ((state = 'ADOPTED') = (decided_on is not null and body is not null and paper_number is not null)),
    check (paper_link is null or state = 'ADOPTED')
);
create unique index action_concept_in_draft on action_concept (area_code) where state = 'DRAFT';

-- A section keeps its identifier from one version to the next, so that they can be compared.
create table action_concept_section (
    concept_id uuid not null references action_concept on delete cascade,
    section_id uuid not null,
    position integer not null,
    heading text not null check (heading <> '' and length(heading) <= 200),
    words text not null check (length(words) <= 20000),
    primary key (concept_id, section_id),
    unique (concept_id, position)
);
create table action_concept_goal (
    concept_id uuid not null,
    section_id uuid not null,
    position integer not null,
    goal_id uuid not null references goal on delete cascade,
    primary key (concept_id, section_id, position),
    foreign key (concept_id, section_id) references action_concept_section on delete cascade
);
create index action_concept_of_goal on action_concept_goal (goal_id);
-- A figure of the whole area, or of one district.
create table action_concept_figure (
    concept_id uuid not null,
    section_id uuid not null,
    position integer not null,
    indicator_code text not null,
    reference_date date not null,
    district_code text,
    primary key (concept_id, section_id, position),
    foreign key (concept_id, section_id) references action_concept_section on delete cascade
);

-- What was adopted stays.
--changeset ausgleich:0054-action-concept-stays splitStatements:false
create function action_concept_stays() returns trigger language plpgsql as $$
begin
    if old.state = 'ADOPTED' then
        raise exception 'an adopted action concept does not change';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger action_concept_stays before update or delete on action_concept
    for each row execute function action_concept_stays();
create function action_concept_part_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from ausgleich.action_concept c
               where c.id = (case when tg_op = 'INSERT' then new.concept_id else old.concept_id end)
                 and c.state = 'ADOPTED') then
        raise exception 'an adopted action concept does not change';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger action_concept_section_stays before insert or update or delete on action_concept_section
    for each row execute function action_concept_part_stays();
create trigger action_concept_goal_stays before insert or update or delete on action_concept_goal
    for each row execute function action_concept_part_stays();
create trigger action_concept_figure_stays before insert or update or delete on action_concept_figure
    for each row execute function action_concept_part_stays();
--rollback drop table action_concept_figure; drop table action_concept_goal; drop table action_concept_section; drop table action_concept;
--rollback drop function action_concept_part_stays; drop function action_concept_stays;
