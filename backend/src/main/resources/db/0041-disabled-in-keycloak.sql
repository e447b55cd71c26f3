--liquibase formatted sql

--changeset ausgleich:0041-disabled-in-keycloak
-- Set once Keycloak has disabled the account as well: it then issues no token, so that one issued after this instant
-- proves that the account was let in again there. While null, an account that is shut out here stays so.
alter table account add lifted_by_tokens_after timestamptz;
drop trigger account_told on account;
create trigger account_told after update on account
    for each row when (old.disabled_at is distinct from new.disabled_at
        or old.refused_until is distinct from new.refused_until
        or old.lifted_by_tokens_after is distinct from new.lifted_by_tokens_after
        or old.subject is distinct from new.subject)
    execute function tell_standing_of_subject();
--rollback drop trigger account_told on account;
--rollback create trigger account_told after update on account for each row when (old.disabled_at is distinct from new.disabled_at or old.refused_until is distinct from new.refused_until or old.subject is distinct from new.subject) execute function tell_standing_of_subject();
--rollback alter table account drop column lifted_by_tokens_after;
