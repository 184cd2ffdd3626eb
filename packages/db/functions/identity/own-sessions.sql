set local role reliance_entry;

-- One's own sessions; `handle` names one without being what opens it, nor its hash.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.my_sessions(p_session_hash text)
returns table (handle text, created_at timestamptz, used_at timestamptz, is_this boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select encode(sha256(convert_to(o.id_hash, 'UTF8')), 'hex'), o.created_at, o.used_at, o.id_hash = s.id_hash
  from session s join session o on o.person_id = s.person_id
  where s.id_hash = p_session_hash and s.expires_at > now() and o.expires_at > now()
  order by o.used_at desc, 1
$$;
revoke all on function door.my_sessions(text) from public, reliance_app, reliance_worker;
grant execute on function door.my_sessions(text) to reliance_app;

-- Closes one of one's own sessions, or with no handle all the others.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.close_own_session(p_session_hash text, p_handle text)
returns int language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  with closed as (
    delete from session o using session s
    where s.id_hash = p_session_hash and s.expires_at > now() and o.person_id = s.person_id
      and o.id_hash <> s.id_hash
      and (p_handle is null or encode(sha256(convert_to(o.id_hash, 'UTF8')), 'hex') = p_handle)
    returning 1)
  select count(*)::int from closed
$$;
revoke all on function door.close_own_session(text, text) from public, reliance_app, reliance_worker;
grant execute on function door.close_own_session(text, text) to reliance_app;
