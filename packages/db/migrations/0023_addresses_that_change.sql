CREATE TABLE "address_change" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"address" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"proven_at" timestamp with time zone,
	CONSTRAINT "address_change_id_unique" UNIQUE("id"),
	CONSTRAINT "address_change_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "address_change" ADD CONSTRAINT "address_change_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Another address for an account, proven before it counts (decision 19). And a session ends in any case (ASVS V7.3.2):
-- what moves its end knows when it began.
select house.close('address_change');--> statement-breakpoint
select house.open_to('reliance_entry', 'address_change', '{select,insert,update,delete}');--> statement-breakpoint
select house.open_to('reliance_relay', 'address_change', '{select,delete}');--> statement-breakpoint

-- What follows belongs to the owner of the doors.
set local role reliance_entry;--> statement-breakpoint

drop function door.session(text);--> statement-breakpoint
create function door.session(p_hash text)
returns table (person_id uuid, lang text, name text, address text, has_password boolean, has_passkey boolean,
               created_at timestamptz, expires_at timestamptz, now timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id, p.lang, p.name, (select min(e.address) from email_address e where e.person_id = p.id),
         exists (select from password w where w.person_id = p.id),
         exists (select from passkey k where k.person_id = p.id), s.created_at, s.expires_at, pg_catalog.now()
  from session s join person p on p.id = s.person_id
  where s.id_hash = p_hash and s.expires_at > pg_catalog.now()
$$;--> statement-breakpoint

drop function door.extend_session(text, timestamptz);--> statement-breakpoint
create function door.extend_session(p_hash text, p_expires timestamptz, p_longest_days int)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update session set expires_at = least(p_expires, created_at + make_interval(days => p_longest_days))
  where id_hash = p_hash
    and expires_at is distinct from least(p_expires, created_at + make_interval(days => p_longest_days))
$$;--> statement-breakpoint

-- Those that were opened when nothing ended them.
update session set expires_at = least(expires_at, created_at + interval '180 days');--> statement-breakpoint

-- Asks for another address. The rows are the same whether it is free or somebody's: the mail, written later by the
-- worker, is what differs (S4). Asking again takes the place of what was asked before, and its link with it.
create function door.ask_address_change(p_session_hash text, p_id uuid, p_token_hash text, p_address text,
                                        p_minutes int, p_event uuid)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  directory constant uuid := '00000000-0000-7000-8000-000000000000';
  who uuid;
  counter bigint;
begin
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > now();
  if who is null then return false; end if;
  insert into address_change (person_id, id, token_hash, address, asked_at, expires_at)
  values (who, p_id, p_token_hash, p_address, now(), now() + make_interval(mins => p_minutes))
  on conflict (person_id) do update
    set id = excluded.id, token_hash = excluded.token_hash, address = excluded.address, asked_at = excluded.asked_at,
        expires_at = excluded.expires_at, proven_at = null;
  update space_counter set value = value + 1 where space_id = directory returning value into counter;
  insert into outbox (space_id, id, position, kind, payload, run_at)
  values (directory, p_event, counter, 'identity.address_change_mail', jsonb_build_object('changeId', p_id), now());
  return true;
end $$;--> statement-breakpoint

-- What the mail needs; whether the address is somebody's is said to whoever reads it, and to nobody else.
create function door.address_change_for_mail(p_id uuid)
returns table (address text, lang text, is_taken boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.address, p.lang, exists (select from email_address e where e.address = c.address)
  from address_change c join person p on p.id = c.person_id
  where c.id = p_id and c.proven_at is null and c.expires_at > now()
$$;--> statement-breakpoint

-- What is under way for the person of a session.
create function door.my_address_change(p_session_hash text)
returns table (address text, asked_at timestamptz, state text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.address, c.asked_at,
         case when c.expires_at <= now() then 'expired' when c.proven_at is not null then 'proven' else 'asked' end
  from session s join address_change c on c.person_id = s.person_id
  where s.id_hash = p_session_hash and s.expires_at > now()
$$;--> statement-breakpoint

create function door.withdraw_address_change(p_session_hash text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from address_change c using session s
  where s.id_hash = p_session_hash and s.expires_at > now() and c.person_id = s.person_id;
  return found;
end $$;--> statement-breakpoint

-- What the link is worth, without using it; `is_mine` says whether the session is of the person who asked.
create function door.address_change_state(p_token_hash text, p_session_hash text)
returns table (address text, state text, is_mine boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.address, case when c.proven_at is not null then 'proven' else 'open' end,
         exists (select from session s where s.id_hash = p_session_hash and s.expires_at > now()
                 and s.person_id = c.person_id)
  from address_change c where c.token_hash = p_token_hash and c.expires_at > now()
$$;--> statement-breakpoint

-- Gives a person the address that they asked for. The key of the directory decides between two who want it. Sessions
-- but this one end, and so do the links on their way to the address that is left, which nothing keeps but one mail
-- to it. Invitations that were sent to it stay theirs: an event brings that to the spaces they came from.
create function door.take_address(p_person uuid, p_session_hash text, p_pepper text)
returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  directory constant uuid := '00000000-0000-7000-8000-000000000000';
  spoken text;
  wanted address_change%rowtype;
  former text[];
  spaces uuid[];
  counter bigint;
begin
  select p.lang into spoken from person p where p.id = p_person for update;
  delete from address_change c where c.person_id = p_person returning * into wanted;
  if not found then return 'over'; end if;
  insert into email_address (address, person_id, proven_at)
  values (wanted.address, p_person, coalesce(wanted.proven_at, now()))
  on conflict on constraint email_address_pkey do nothing;
  if not found then return 'taken'; end if;
  former := array(select e.address from email_address e where e.person_id = p_person and e.address <> wanted.address);
  delete from email_address e where e.address = any (former);
  delete from link l where l.address = any (former);
  delete from session s where s.person_id = p_person and s.id_hash <> p_session_hash;
  spaces := array(select distinct i.space_id from invitation i where i.address = any (former));
  update space_counter c set value = c.value + cardinality(spaces) + cardinality(former) where c.space_id = directory
  returning c.value into counter;
  insert into outbox (space_id, id, position, kind, target_space_id, payload, run_at)
  select directory, gen_random_uuid(), counter - cardinality(former) - n.place + 1, 'identity.address_left', n.space,
         jsonb_build_object('personId', p_person, 'addressHashes',
           to_jsonb(array(select house.address_hash(p_pepper, a) from unnest(former) a))), now()
  from unnest(spaces) with ordinality n(space, place);
  -- The address of the mail that tells of it stands here until the mail has left.
  insert into outbox (space_id, id, position, kind, payload, run_at)
  select directory, gen_random_uuid(), counter - n.place + 1, 'identity.address_changed',
         jsonb_build_object('address', n.address, 'lang', spoken, 'at', now()), now()
  from unnest(former) with ordinality n(address, place);
  return 'changed';
end $$;--> statement-breakpoint

-- Uses the link, once. Where the person who asked is signed in, their address changes; elsewhere whoever pressed has
-- proven the address and nothing else, and there are `p_minutes` to finish where it was asked.
create function door.prove_address(p_token_hash text, p_session_hash text, p_minutes int, p_pepper text)
returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  asked address_change%rowtype;
begin
  select c.* into asked from address_change c
  where c.token_hash = p_token_hash and c.proven_at is null and c.expires_at > now() for update;
  if not found then return 'over'; end if;
  if exists (select from session s where s.id_hash = p_session_hash and s.expires_at > now()
             and s.person_id = asked.person_id) then
    return door.take_address(asked.person_id, p_session_hash, p_pepper);
  end if;
  update address_change c set proven_at = now(), expires_at = now() + make_interval(mins => p_minutes)
  where c.person_id = asked.person_id;
  return 'proven';
end $$;--> statement-breakpoint

-- Ends a change whose address was proven on another device.
create function door.finish_address_change(p_session_hash text, p_pepper text)
returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  select s.person_id into who from session s
  join address_change c on c.person_id = s.person_id and c.proven_at is not null and c.expires_at > now()
  where s.id_hash = p_session_hash and s.expires_at > now() for update of c;
  if who is null then return 'over'; end if;
  return door.take_address(who, p_session_hash, p_pepper);
end $$;--> statement-breakpoint

-- Sent to their address, or to one that was theirs when it came (`answered_by` says whom it was for).
create or replace function door.my_invitations(p_session_hash text)
returns table (space_id uuid, invitation_id uuid, organisation_name text, level text, sent_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as (select s.person_id from session s where s.id_hash = p_session_hash and s.expires_at > now()),
  mine as (
    select i.space_id, i.id from me join email_address e on e.person_id = me.person_id
    join invitation i on i.address = e.address
    union
    select i.space_id, i.id from me join invitation i on i.answered_by = me.person_id
  )
  select i.space_id, i.id, o.name, i.level, i.sent_at
  from mine m
  join invitation i on i.space_id = m.space_id and i.id = m.id and i.accepted_at is null and i.declined_at is null
    and i.withdrawn_at is null and i.expires_at > now()
  join organisation o on o.space_id = i.space_id
  order by i.sent_at desc
$$;--> statement-breakpoint

create or replace function door.enter_invited(p_session_hash text, p_space uuid, p_invitation uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  who_name text;
  here space%rowtype;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id, p.name into who, who_name
  from session s
  join person p on p.id = s.person_id
  join invitation i on i.space_id = p_space and i.id = p_invitation
    and (i.answered_by = s.person_id
      or exists (select from email_address e where e.person_id = s.person_id and e.address = i.address))
  where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  select * into here from space s where s.id = p_space;
  perform set_config('app.space_id', p_space::text, true);
  return query select who, here.kind, 'invited', who_name, '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;--> statement-breakpoint

-- As before (0012), and what a change of address has not yet brought to the spaces.
create or replace function door.erase_person(p_person uuid, p_pepper text, p_hashes text[])
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
  -- An address that was left a moment ago may still be on its way to the spaces that had written to it.
  hashes := hashes || array(
    select jsonb_array_elements_text(o.payload -> 'addressHashes') from outbox o
    where o.space_id = directory and o.kind = 'identity.address_left'
      and o.payload ->> 'personId' = p_person::text);
  spaces := array(
    select t.space_id from door.traces_of(p_person) t
    union
    select o.target_space_id from outbox o
    where o.space_id = directory and o.kind = 'identity.address_left'
      and o.payload ->> 'personId' = p_person::text);
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

-- An erasure that is done says nothing more, and neither does a change of address.
create or replace function door.finish_erasure(p_event uuid)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update outbox o set payload = '{}'
  where o.space_id = '00000000-0000-7000-8000-000000000000' and o.id = p_event
    and o.kind in ('identity.person_erased', 'identity.account_erased', 'identity.address_left',
                   'identity.address_changed')
$$;--> statement-breakpoint

do $$
declare
  f record;
begin
  for f in select * from (values
    ('session(text)', 'reliance_app'),
    ('extend_session(text, timestamptz, int)', 'reliance_app'),
    ('ask_address_change(text, uuid, text, text, int, uuid)', 'reliance_app'),
    ('address_change_for_mail(uuid)', 'reliance_app'),
    ('my_address_change(text)', 'reliance_app'),
    ('withdraw_address_change(text)', 'reliance_app'),
    ('address_change_state(text, text)', 'reliance_app'),
    ('take_address(uuid, text, text)', null),
    ('prove_address(text, text, int, text)', 'reliance_app'),
    ('finish_address_change(text, text)', 'reliance_app')) listed(signature, caller)
  loop
    execute format('revoke all on function door.%s from public', f.signature);
    if f.caller is not null then execute format('grant execute on function door.%s to %s', f.signature, f.caller); end if;
  end loop;
end $$;--> statement-breakpoint
reset role;--> statement-breakpoint

-- A change that nobody ended goes as the links do.
set local role reliance_relay;--> statement-breakpoint
create or replace function door.apply_retention()
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from link where expires_at < now() - interval '30 days';
  delete from session where expires_at < now() - interval '30 days';
  delete from address_change where expires_at < now() - interval '30 days';
  delete from rate_limit where expire < now() - interval '30 days';
  delete from sent_mail where at < now() - interval '30 days';
  delete from request where at < now() - interval '30 days';
  delete from outbox where relayed_at < now() - interval '30 days';
$$;--> statement-breakpoint
reset role;
