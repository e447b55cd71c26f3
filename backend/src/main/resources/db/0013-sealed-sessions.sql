--liquibase formatted sql

--changeset ausgleich:0013-sealed-sessions
--comment tokens are kept encrypted; sessions from before end, people sign in once more
delete from session;
alter table session drop column tokens;
alter table session add column tokens bytea not null;
--rollback delete from session; alter table session drop column tokens; alter table session add column tokens text not null;
