set local role reliance_entry;

-- A challenge is kept as a hash, for as long as somebody may take to touch their device; those that nobody
-- answered leave with the next.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.keep_challenge(p_hash text, p_session_hash text, p_minutes int)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from passkey_challenge where expires_at < now();
  insert into passkey_challenge (hash, session_hash, expires_at)
  values (p_hash, p_session_hash, now() + make_interval(mins => p_minutes));
$$;
revoke all on function door.keep_challenge(text, text, integer) from public, reliance_app, reliance_worker;
grant execute on function door.keep_challenge(text, text, integer) to reliance_app;

-- Answered once: by the session that asked for it, or by somebody who comes in.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.take_challenge(p_hash text, p_session_hash text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from passkey_challenge c
  where c.hash = p_hash and c.expires_at > now() and c.session_hash is not distinct from p_session_hash;
  return found;
end $$;
revoke all on function door.take_challenge(text, text) from public, reliance_app, reliance_worker;
grant execute on function door.take_challenge(text, text) to reliance_app;
