--liquibase formatted sql

--changeset ausgleich:0020-standing splitStatements:false
-- What this application itself knows of an account of the realm, whatever its token says.
create table account (
    issuer text not null,
    subject text not null,
    disabled_at timestamptz,
    refused_until timestamptz,
    last_sign_in_at timestamptz,
    primary key (issuer, subject)
);

-- Every instance remembers how accounts stand, and is told of every change, whoever makes it.
create function tell_standing_of_subject() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform pg_notify('ausgleich_standing', old.issuer || ' ' || old.subject);
    end if;
    if tg_op <> 'DELETE' then
        perform pg_notify('ausgleich_standing', new.issuer || ' ' || new.subject);
    end if;
    return null;
end $$;
create function tell_standing_of_all() returns trigger language plpgsql as $$
begin
    perform pg_notify('ausgleich_standing', '');
    return null;
end $$;

create trigger membership_told after insert or update or delete on membership
    for each row execute function tell_standing_of_subject();
create trigger account_told_first after insert or delete on account
    for each row execute function tell_standing_of_subject();
-- A sign-in alone changes nothing that is remembered.
create trigger account_told after update on account
    for each row when (old.disabled_at is distinct from new.disabled_at
        or old.refused_until is distinct from new.refused_until or old.subject is distinct from new.subject)
    execute function tell_standing_of_subject();
create trigger organisation_told after insert or update or delete or truncate on organisation
    for each statement execute function tell_standing_of_all();
create trigger organisation_district_told after insert or update or delete or truncate on organisation_district
    for each statement execute function tell_standing_of_all();
--rollback drop trigger organisation_district_told on organisation_district;
--rollback drop trigger organisation_told on organisation;
--rollback drop trigger membership_told on membership;
--rollback drop table account;
--rollback drop function tell_standing_of_all();
--rollback drop function tell_standing_of_subject();
