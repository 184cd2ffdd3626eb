set local role reliance_entry;

-- Twenty passkeys a person; one device is one person's.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.add_passkey(p_session_hash text, p_id text, p_name text, p_public_key bytea, p_counter bigint,
                                 p_transports text[], p_backed_up boolean)
returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > now();
  if who is null then return 'session_over'; end if;
  perform from person p where p.id = who for update;
  if (select count(*) from passkey k where k.person_id = who) >= 20 then return 'too_many'; end if;
  insert into passkey (id, person_id, name, public_key, counter, transports, backed_up, created_at)
  values (p_id, who, p_name, p_public_key, p_counter, p_transports, p_backed_up, now())
  on conflict (id) do nothing;
  return case when found then 'added' else 'taken' end;
end $$;
revoke all on function door.add_passkey(text, text, text, bytea, bigint, text[], boolean) from public, reliance_app, reliance_worker;
grant execute on function door.add_passkey(text, text, text, bytea, bigint, text[], boolean) to reliance_app;

-- The passkeys of the person of a session.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.passkeys_of(p_session_hash text)
returns table (id text, name text, transports text[], backed_up boolean, created_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.id, k.name, k.transports, k.backed_up, k.created_at, k.used_at
  from session s join passkey k on k.person_id = s.person_id
  where s.id_hash = p_session_hash and s.expires_at > now() order by k.created_at
$$;
revoke all on function door.passkeys_of(text) from public, reliance_app, reliance_worker;
grant execute on function door.passkeys_of(text) to reliance_app;

-- What the answer of a device is checked against.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.passkey(p_id text)
returns table (person_id uuid, public_key bytea, counter bigint, transports text[])
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.person_id, k.public_key, k.counter, k.transports from passkey k where k.id = p_id
$$;
revoke all on function door.passkey(text) from public, reliance_app, reliance_worker;
grant execute on function door.passkey(text) to reliance_app;

-- The device counts its uses; a count that another use has passed is a copy of the device.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.use_passkey(p_id text, p_counter bigint)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update passkey k set counter = p_counter, used_at = now()
  where k.id = p_id and (k.counter < p_counter or (k.counter = 0 and p_counter = 0));
  return found;
end $$;
revoke all on function door.use_passkey(text, bigint) from public, reliance_app, reliance_worker;
grant execute on function door.use_passkey(text, bigint) to reliance_app;

-- One of one's own passkeys.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.remove_passkey(p_session_hash text, p_id text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from passkey k using session s
  where s.id_hash = p_session_hash and s.expires_at > now() and k.person_id = s.person_id and k.id = p_id;
  return found;
end $$;
revoke all on function door.remove_passkey(text, text) from public, reliance_app, reliance_worker;
grant execute on function door.remove_passkey(text, text) to reliance_app;
