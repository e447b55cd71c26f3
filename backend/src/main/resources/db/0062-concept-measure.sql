--liquibase formatted sql

--changeset ausgleich:0062-concept-measure
-- Action concepts draw measures in too.
create table action_concept_measure (
    concept_id uuid not null,
    section_id uuid not null,
    position integer not null,
    measure_id uuid not null references measure on delete cascade,
    primary key (concept_id, section_id, position),
    foreign key (concept_id, section_id) references action_concept_section on delete cascade
);
create index action_concept_of_measure on action_concept_measure (measure_id);
create trigger action_concept_measure_stays before insert or update or delete on action_concept_measure
    for each row execute function action_concept_part_stays();
--rollback drop table action_concept_measure;
