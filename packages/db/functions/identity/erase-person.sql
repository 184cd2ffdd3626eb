set local role reliance_entry;

-- Forgets a person: whatever refers to them in the directory, with the links on their way, in one transaction (L4, S8). Rights
-- end with the sessions and memberships. One event for each space where they may have a trace brings what the declarations
-- say there, and what a change of address has not yet brought to the spaces. Ids of these events are made here, since how
-- many there are is known here alone.
-- definer: reliance_entry; may call: nobody
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
end $$;
revoke all on function door.erase_person(uuid, text, text[]) from public, reliance_app, reliance_worker;

-- A person ends their own account.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.delete_account(p_session_hash text, p_pepper text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > now();
  if who is null then return false; end if;
  return door.erase_person(who, p_pepper, '{}');
end $$;
revoke all on function door.delete_account(text, text) from public, reliance_app, reliance_worker;
grant execute on function door.delete_account(text, text) to reliance_app;

-- An erasure that a restored backup does not know of; somebody who is not there was erased already.
-- definer: reliance_entry; may call: reliance_worker
create or replace function door.replay_erasure(p_person uuid, p_pepper text, p_hashes text[])
returns boolean language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  select door.erase_person(p_person, p_pepper, p_hashes)
$$;
revoke all on function door.replay_erasure(uuid, text, text[]) from public, reliance_app, reliance_worker;
grant execute on function door.replay_erasure(uuid, text, text[]) to reliance_worker;
