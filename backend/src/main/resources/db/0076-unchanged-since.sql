--liquibase formatted sql

--changeset ausgleich:0076-unchanged-since
-- That nothing has changed names the period that it was compared with. Of what was marked before, nobody compared it.
drop view documentation_that_counts;
alter table measure_documentation drop column unchanged;
alter table measure_documentation add column unchanged_since text
    check (unchanged_since ~ '^[0-9]{4}(-([0-9]{2}|Q[1-4]|H[12]))?$');
create view documentation_that_counts as
select distinct on (measure_id, period) *
from measure_documentation where state = 'ACCEPTED' order by measure_id, period, version_number desc;
--rollback drop view documentation_that_counts;
--rollback alter table measure_documentation drop column unchanged_since;
--rollback alter table measure_documentation add column unchanged boolean not null default false;
--rollback create view documentation_that_counts as select distinct on (measure_id, period) * from measure_documentation where state = 'ACCEPTED' order by measure_id, period, version_number desc;
