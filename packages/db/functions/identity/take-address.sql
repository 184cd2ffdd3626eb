set local role reliance_entry;

-- Gives a person the address that they asked for. The key of the directory decides between two who want it. Sessions
-- but this one end, and so do the links on their way to the address that is left, which nothing keeps but one mail
-- to it. Invitations that were sent to it stay theirs: an event brings that to the spaces they came from.
-- definer: reliance_entry; may call: nobody
create or replace function door.take_address(p_person uuid, p_session_hash text, p_pepper text)
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
end $$;
revoke all on function door.take_address(uuid, text, text) from public, reliance_app, reliance_worker;

-- Uses the link, once. Where the person who asked is signed in, their address changes; elsewhere whoever pressed has
-- proven the address and nothing else, and there are `p_minutes` to finish where it was asked.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.prove_address(p_token_hash text, p_session_hash text, p_minutes int, p_pepper text)
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
end $$;
revoke all on function door.prove_address(text, text, integer, text) from public, reliance_app, reliance_worker;
grant execute on function door.prove_address(text, text, integer, text) to reliance_app;

-- Ends a change whose address was proven on another device.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.finish_address_change(p_session_hash text, p_pepper text)
returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  select s.person_id into who from session s
  join address_change c on c.person_id = s.person_id and c.proven_at is not null and c.expires_at > now()
  where s.id_hash = p_session_hash and s.expires_at > now() for update of c;
  if who is null then return 'over'; end if;
  return door.take_address(who, p_session_hash, p_pepper);
end $$;
revoke all on function door.finish_address_change(text, text) from public, reliance_app, reliance_worker;
grant execute on function door.finish_address_change(text, text) to reliance_app;
