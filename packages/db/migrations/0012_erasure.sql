ALTER TABLE "invitation" ADD COLUMN "answered_by" uuid;--> statement-breakpoint
CREATE INDEX "invitation_answered" ON "invitation" USING btree ("answered_by");--> statement-breakpoint
-- Erasure of a person (L4, S8): the directory forgets them in one transaction, and one event for each space where
-- they may have a trace brings what the declarations say there (`personal-tables.ts`).
select house.open_to('reliance_entry', 'person', '{delete}');--> statement-breakpoint
select house.open_to('reliance_entry', 'email_address', '{delete}');--> statement-breakpoint
select house.open_to('reliance_entry', 'password', '{delete}');--> statement-breakpoint
select house.open_to('reliance_entry', 'link', '{delete}');--> statement-breakpoint
select house.open_to('reliance_entry', 'outbox', '{update}');--> statement-breakpoint
select house.open_to('reliance_relay', 'link', '{select,delete}');--> statement-breakpoint
select house.open_to('reliance_relay', 'session', '{select,delete}');--> statement-breakpoint
select house.open_to('reliance_relay', 'rate_limit', '{select,delete}');--> statement-breakpoint
select house.open_to('reliance_relay', 'sent_mail', '{select,delete}');--> statement-breakpoint
select house.open_to('reliance_relay', 'request', '{select,delete}');--> statement-breakpoint
select house.open_to('reliance_relay', 'outbox', '{delete}');--> statement-breakpoint
grant usage on schema house to reliance_entry, reliance_app;--> statement-breakpoint

-- An address as it is compared where it must not stand: `pepper` is derived from a secret that is not stored here.
create function house.address_hash(p_pepper text, p_address text)
returns text language sql immutable set search_path = pg_catalog as $$
  select encode(sha256(convert_to(p_pepper || ':' || lower(p_address), 'UTF8')), 'hex')
$$;--> statement-breakpoint

-- Whether a stored answer or message repeats one of these words, or one of these addresses, as a whole value.
create function house.mentions(p_value jsonb, p_words text[], p_pepper text, p_hashes text[])
returns boolean language sql immutable set search_path = pg_catalog as $$
  select exists (
    select from jsonb_path_query(p_value, 'strict $.**') v
    where jsonb_typeof(v) = 'string'
      and (lower(v #>> '{}') = any (p_words)
        or encode(sha256(convert_to(p_pepper || ':' || lower(v #>> '{}'), 'UTF8')), 'hex') = any (p_hashes)))
$$;--> statement-breakpoint

-- Where a person may have left something: whoever acts in a space is, or was, a person of it or of an organisation
-- that it knows, holds a mandate there, asked to come in, or was invited. Memberships are never deleted.
create function door.traces_of(p_person uuid)
returns table (space_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with homes as (select m.space_id from membership m where m.person_id = p_person)
  select h.space_id from homes h
  union select o.space_id from member_organisation o join homes h on h.space_id = o.organisation_id
  union select m.space_id from mandate m where m.person_id = p_person
  union select j.space_id from join_request j where j.person_id = p_person
  union select i.space_id from invitation i join email_address e on e.address = i.address
        where e.person_id = p_person
  union select i.space_id from invitation i where i.answered_by = p_person
$$;--> statement-breakpoint

-- Forgets a person: whatever refers to them in the directory, with the links on their way. Rights end with the
-- sessions and memberships. Ids of these events are made here, since how many there are is known here alone.
create function door.erase_person(p_person uuid, p_pepper text, p_hashes text[])
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  directory constant uuid := '00000000-0000-7000-8000-000000000000';
  spoken text;
  addresses text[];
  hashes text[];
  spaces uuid[];
  held record;
  counter bigint;
begin
  select p.lang into spoken from person p where p.id = p_person for update;
  if not found then return false; end if;
  addresses := array(select e.address from email_address e where e.person_id = p_person order by 1);
  hashes := p_hashes || array(select house.address_hash(p_pepper, a) from unnest(addresses) a);
  spaces := array(select t.space_id from door.traces_of(p_person) t);
  delete from link l where l.address = any (addresses);
  for held in
    select c.conrelid::regclass as relation, a.attname as who
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'public.person'::regclass
  loop
    execute format('delete from %s where %I = $1', held.relation, held.who) using p_person;
  end loop;
  delete from person p where p.id = p_person;
  update space_counter c set value = c.value + cardinality(spaces) + 1 where c.space_id = directory
  returning c.value into counter;
  insert into outbox (space_id, id, position, kind, target_space_id, payload, run_at)
  select directory, gen_random_uuid(), counter - n.place, 'identity.person_erased', n.space,
         jsonb_build_object('personId', p_person, 'addressHashes', to_jsonb(hashes)), now()
  from unnest(spaces) with ordinality n(space, place);
  -- The address of the mail that confirms it stands here until the mail has left.
  insert into outbox (space_id, id, position, kind, payload, run_at)
  values (directory, gen_random_uuid(), counter, 'identity.account_erased',
    jsonb_build_object('personId', p_person, 'addressHashes', to_jsonb(hashes), 'address', addresses[1],
      'lang', spoken, 'at', now()), now());
  return true;
end $$;--> statement-breakpoint

create function door.delete_account(p_session_hash text, p_pepper text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > now();
  if who is null then return false; end if;
  return door.erase_person(who, p_pepper, '{}');
end $$;--> statement-breakpoint

-- An erasure that a restored backup does not know of; somebody who is not there was erased already.
create function door.replay_erasure(p_person uuid, p_pepper text, p_hashes text[])
returns boolean language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  select door.erase_person(p_person, p_pepper, p_hashes)
$$;--> statement-breakpoint

-- In the space entered by the event of an erasure: messages on their way, or gone, that repeat what it blanks.
create function door.forget_mentions(p_event uuid, p_words text[], p_pepper text, p_hashes text[])
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update outbox o set payload = '{}'
  from outbox e
  where e.space_id = '00000000-0000-7000-8000-000000000000' and e.id = p_event
    and e.kind = 'identity.person_erased'
    and e.target_space_id = (select nullif(current_setting('app.space_id', true), '')::uuid)
    and o.space_id = e.target_space_id and house.mentions(o.payload, p_words, p_pepper, p_hashes)
$$;--> statement-breakpoint

-- An erasure that is done says nothing more.
create function door.finish_erasure(p_event uuid)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update outbox o set payload = '{}'
  where o.space_id = '00000000-0000-7000-8000-000000000000' and o.id = p_event
    and o.kind in ('identity.person_erased', 'identity.account_erased')
$$;--> statement-breakpoint

-- Where the person of a session may have left something; names are read inside, where there is something.
create function door.my_traces(p_session_hash text)
returns table (space_id uuid, kind text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.id, s.kind from session n
  cross join lateral door.traces_of(n.person_id) t
  join space s on s.id = t.space_id
  where n.id_hash = p_session_hash and n.expires_at > now()
$$;--> statement-breakpoint

-- Enters a space to read there what it keeps of oneself, also after one has left it; gives no rank.
create function door.enter_trace(p_session_hash text, p_space uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  here space%rowtype;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  if not exists (select from door.traces_of(who) t where t.space_id = p_space) then return; end if;
  select * into here from space s where s.id = p_space;
  perform set_config('app.space_id', p_space::text, true);
  return query select who, here.kind, 'public', '', '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;--> statement-breakpoint

-- What served and is kept for thirty days more: then nothing says to whom a mail went, or what was answered.
create function door.apply_retention()
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from link where expires_at < now() - interval '30 days';
  delete from session where expires_at < now() - interval '30 days';
  delete from rate_limit where expire < now() - interval '30 days';
  delete from sent_mail where at < now() - interval '30 days';
  delete from request where at < now() - interval '30 days';
  delete from outbox where relayed_at < now() - interval '30 days';
$$;--> statement-breakpoint

do $$
declare
  f record;
begin
  for f in select * from (values
    ('traces_of(uuid)', 'reliance_entry', null),
    ('erase_person(uuid, text, text[])', 'reliance_entry', null),
    ('delete_account(text, text)', 'reliance_entry', 'reliance_app'),
    ('replay_erasure(uuid, text, text[])', 'reliance_entry', 'reliance_worker'),
    ('forget_mentions(uuid, text[], text, text[])', 'reliance_entry', 'reliance_app'),
    ('finish_erasure(uuid)', 'reliance_entry', 'reliance_app'),
    ('my_traces(text)', 'reliance_entry', 'reliance_app'),
    ('enter_trace(text, uuid)', 'reliance_entry', 'reliance_app'),
    ('apply_retention()', 'reliance_relay', 'reliance_worker')) listed(signature, owner, caller)
  loop
    execute format('revoke all on function door.%s from public', f.signature);
    if f.caller is not null then execute format('grant execute on function door.%s to %s', f.signature, f.caller); end if;
    execute format('alter function door.%s owner to %s', f.signature, f.owner);
  end loop;
end $$;--> statement-breakpoint

-- A file that an act took stays what it is; the name that its sender gave it goes with them, its kind stays.
create or replace function house.keep_stored_file() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.stored_at is not null and (new.bytes, new.media_type, new.sha256, new.stored_at)
      is distinct from (old.bytes, old.media_type, old.sha256, old.stored_at) then
    raise exception 'a stored file does not change' using errcode = '23514';
  end if;
  if old.stored_at is not null and new.name <> old.name
      and new.name <> 'document' || coalesce(substring(old.name from '\.[A-Za-z0-9]{1,5}$'), '') then
    raise exception 'a stored file does not change' using errcode = '23514';
  end if;
  if old.attached_kind is not null
      and (new.attached_kind, new.attached_id) is distinct from (old.attached_kind, old.attached_id) then
    raise exception 'an attached file stays where it is' using errcode = '23514';
  end if;
  return new;
end $$;
