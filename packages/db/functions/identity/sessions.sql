set local role reliance_entry;

-- The person of a session. What moves its end knows when it began.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.session(p_hash text)
returns table (person_id uuid, lang text, name text, address text, has_password boolean, has_passkey boolean,
               created_at timestamptz, expires_at timestamptz, now timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id, p.lang, p.name, (select min(e.address) from email_address e where e.person_id = p.id),
         exists (select from password w where w.person_id = p.id),
         exists (select from passkey k where k.person_id = p.id), s.created_at, s.expires_at, pg_catalog.now()
  from session s join person p on p.id = s.person_id
  where s.id_hash = p_hash and s.expires_at > pg_catalog.now()
$$;
revoke all on function door.session(text) from public, reliance_app, reliance_worker;
grant execute on function door.session(text) to reliance_app;

-- Opens a session for somebody whom the application has recognised otherwise than by a link.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.open_session(p_hash text, p_person uuid, p_expires timestamptz)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into session (id_hash, person_id, expires_at) values (p_hash, p_person, p_expires)
$$;
revoke all on function door.open_session(text, uuid, timestamp with time zone) from public, reliance_app, reliance_worker;
grant execute on function door.open_session(text, uuid, timestamp with time zone) to reliance_app;

-- A session ends in any case, `p_longest_days` after it began (ASVS V7.3.2).
-- definer: reliance_entry; may call: reliance_app
create or replace function door.extend_session(p_hash text, p_expires timestamptz, p_longest_days int)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update session set expires_at = least(p_expires, created_at + make_interval(days => p_longest_days))
  where id_hash = p_hash
    and expires_at is distinct from least(p_expires, created_at + make_interval(days => p_longest_days))
$$;
revoke all on function door.extend_session(text, timestamp with time zone, integer) from public, reliance_app, reliance_worker;
grant execute on function door.extend_session(text, timestamp with time zone, integer) to reliance_app;

-- Signing out.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.close_session(p_hash text)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from session where id_hash = p_hash
$$;
revoke all on function door.close_session(text) from public, reliance_app, reliance_worker;
grant execute on function door.close_session(text) to reliance_app;

-- Every session of a person.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.close_sessions_of(p_person uuid)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from session where person_id = p_person
$$;
revoke all on function door.close_sessions_of(uuid) from public, reliance_app, reliance_worker;
grant execute on function door.close_sessions_of(uuid) to reliance_app;

-- Those that are over.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.close_expired_sessions()
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from session where expires_at <= now()
$$;
revoke all on function door.close_expired_sessions() from public, reliance_app, reliance_worker;
grant execute on function door.close_expired_sessions() to reliance_app;
