set local role reliance_entry;

-- The hash that a password is compared with, by the address that was typed.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.password_of(p_address text)
returns table (person_id uuid, hash text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select w.person_id, w.hash from email_address e join password w on w.person_id = e.person_id
  where e.address = p_address
$$;
revoke all on function door.password_of(text) from public, reliance_app, reliance_worker;
grant execute on function door.password_of(text) to reliance_app;

-- A new password closes every other session of the person.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.set_password(p_session_hash text, p_hash text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > now();
  if who is null then return false; end if;
  insert into password (person_id, hash, set_at) values (who, p_hash, now())
  on conflict (person_id) do update set hash = excluded.hash, set_at = excluded.set_at;
  delete from session where person_id = who and id_hash <> p_session_hash;
  return true;
end $$;
revoke all on function door.set_password(text, text) from public, reliance_app, reliance_worker;
grant execute on function door.set_password(text, text) to reliance_app;
