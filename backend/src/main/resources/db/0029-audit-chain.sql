--liquibase formatted sql

--changeset ausgleich:0029-audit-chain splitStatements:false
--comment docs/adr/0014: each entry carries the digest of the one before it; who did it stands apart
alter table audit_event
    add person bytea,
    add sequence bigint unique check (sequence > 0),
    add previous bytea,
    add digest bytea;

-- Where the chain ends: without it nobody could tell that its last links are gone.
create table audit_head (
    one boolean primary key default true check (one),
    sequence bigint not null,
    digest bytea not null
);
insert into audit_head (sequence, digest) values (0, decode(repeat('00', 32), 'hex'));

-- Name, length in bytes and value of a field; the length keeps one field from running into the next.
create function audit_field(name text, value text) returns text language sql immutable as $$
    select name || coalesce('=' || octet_length(value) || ':' || value, '-') || E'\n'
$$;

create function audit_digest(entry audit_event) returns bytea language sql stable as $$
    select sha256(convert_to(E'ausgleich-audit-1\n'
        || ausgleich.audit_field('sequence', entry.sequence::text)
        || ausgleich.audit_field('previous', encode(entry.previous, 'hex'))
        || ausgleich.audit_field('id', entry.id::text)
        || ausgleich.audit_field('at', to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || ausgleich.audit_field('role', entry.role)
        || ausgleich.audit_field('organisation', entry.organisation)
        || ausgleich.audit_field('action', entry.action)
        || ausgleich.audit_field('objectType', entry.object_type)
        || ausgleich.audit_field('objectId', entry.object_id)
        || ausgleich.audit_field('person', encode(entry.person, 'hex'))
        || ausgleich.audit_field('before', entry.before::text)
        || ausgleich.audit_field('after', entry.after::text), 'UTF8'))
$$;

-- The head's row is the queue: whoever has it is the only one who appends.
create function audit_chain(entry uuid) returns void
language plpgsql security definer set search_path = ausgleich, pg_temp as $$
declare
    head audit_head;
    link audit_event;
begin
    select * into strict head from audit_head for update;
    select * into strict link from audit_event where id = entry;
    link.sequence := head.sequence + 1;
    link.previous := head.digest;
    link.digest := audit_digest(link);
    update audit_event set sequence = link.sequence, previous = link.previous, digest = link.digest where id = entry;
    update audit_head set sequence = link.sequence, digest = link.digest;
end $$;

create function audit_chained() returns trigger
language plpgsql security definer set search_path = ausgleich, pg_temp as $$
begin
    perform audit_chain(new.id);
    return null;
end $$;

do $$
declare entry uuid;
begin
    for entry in select id from ausgleich.audit_event order by at, id loop
        perform ausgleich.audit_chain(entry);
    end loop;
end $$;

-- At the end of the transaction, so that nobody waits for the work of others, only for their last moment.
create constraint trigger audit_event_chained after insert on audit_event
    deferrable initially deferred for each row execute function audit_chained();

-- Who it was, as the token said. The entry holds a digest of it with a salt that is kept here alone: when the
-- row is gone, the digest says nothing any more and the chain is as whole as before.
create table audit_person (
    entry uuid primary key references audit_event,
    issuer text not null,
    subject text not null,
    name text not null,
    salt bytea not null,
    kept_since timestamptz not null
);
create index audit_person_subject on audit_person (issuer, subject);
create index audit_person_kept_since on audit_person (kept_since);

-- Whom an entry is about, where it must not say so itself: somebody's data were handed out.
create table audit_about (
    entry uuid primary key references audit_event,
    issuer text not null,
    subject text not null
);
create index audit_about_subject on audit_about (issuer, subject);

-- Whether the row beside an entry is the one that was written with it; null where there is none.
create function audit_person_fits(wanted uuid) returns boolean
language sql stable security definer set search_path = ausgleich, pg_temp as $$
    select coalesce(e.person = sha256(p.salt || convert_to(audit_field('issuer', p.issuer)
        || audit_field('subject', p.subject) || audit_field('name', p.name), 'UTF8')), false)
    from audit_person p join audit_event e on e.id = p.entry where p.entry = wanted
$$;

-- A name is given out to whoever has written down, in the same transaction, that and why it is looked at.
create function audit_person_behind(wanted uuid, look uuid) returns table (person_subject text, person_name text)
language plpgsql stable security definer set search_path = ausgleich, pg_temp as $$
begin
    if not exists (select from audit_event e where e.id = look and e.sequence is null
            and e.action = 'looked-up' and e.object_type = 'audit-event' and e.object_id = wanted::text) then
        raise exception 'a name is not read without an entry that says so';
    end if;
    return query select p.subject, p.name from audit_person p where p.entry = wanted;
end $$;

-- The application appends what it did and says nothing of the chain.
revoke all on audit_event, audit_head, audit_person, audit_about from ausgleich_app;
grant select on audit_event, audit_head to ausgleich_app;
grant insert (id, at, role, organisation, action, object_type, object_id, person, before, after)
    on audit_event to ausgleich_app;
grant insert, delete, select (entry, issuer, subject, kept_since) on audit_person to ausgleich_app;
grant insert, delete, select on audit_about to ausgleich_app;
revoke execute on function audit_chain(uuid), audit_chained(), audit_person_fits(uuid),
    audit_person_behind(uuid, uuid) from public;
grant execute on function audit_person_fits(uuid), audit_person_behind(uuid, uuid) to ausgleich_app;
--rollback drop table audit_about; drop table audit_person;
--rollback drop trigger audit_event_chained on audit_event;
--rollback drop function audit_person_behind(uuid, uuid); drop function audit_person_fits(uuid);
--rollback drop function audit_chained(); drop function audit_chain(uuid); drop function audit_digest(audit_event);
--rollback drop function audit_field(text, text); drop table audit_head;
--rollback alter table audit_event drop column person, drop column sequence, drop column previous, drop column digest;
--rollback grant select, insert on audit_event to ausgleich_app;
