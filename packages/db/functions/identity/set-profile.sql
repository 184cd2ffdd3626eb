set local role reliance_entry;

-- The name and the language of the person of a session.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.set_profile(p_session_hash text, p_name text, p_lang text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update person p set name = p_name, lang = p_lang from session s
  where s.id_hash = p_session_hash and s.expires_at > now() and p.id = s.person_id;
  return found;
end $$;
revoke all on function door.set_profile(text, text, text) from public, reliance_app, reliance_worker;
grant execute on function door.set_profile(text, text, text) to reliance_app;
