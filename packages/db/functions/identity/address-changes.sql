set local role reliance_entry;

-- Asks for another address. The rows are the same whether it is free or somebody's: the mail, written later by the
-- worker, is what differs (S4). Asking again takes the place of what was asked before, and its link with it.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.ask_address_change(p_session_hash text, p_id uuid, p_token_hash text, p_address text,
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
end $$;
revoke all on function door.ask_address_change(text, uuid, text, text, integer, uuid) from public, reliance_app, reliance_worker;
grant execute on function door.ask_address_change(text, uuid, text, text, integer, uuid) to reliance_app;

-- What the mail needs; whether the address is somebody's is said to whoever reads it, and to nobody else.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.address_change_for_mail(p_id uuid)
returns table (address text, lang text, is_taken boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.address, p.lang, exists (select from email_address e where e.address = c.address)
  from address_change c join person p on p.id = c.person_id
  where c.id = p_id and c.proven_at is null and c.expires_at > now()
$$;
revoke all on function door.address_change_for_mail(uuid) from public, reliance_app, reliance_worker;
grant execute on function door.address_change_for_mail(uuid) to reliance_app;

-- What is under way for the person of a session.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.my_address_change(p_session_hash text)
returns table (address text, asked_at timestamptz, state text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.address, c.asked_at,
         case when c.expires_at <= now() then 'expired' when c.proven_at is not null then 'proven' else 'asked' end
  from session s join address_change c on c.person_id = s.person_id
  where s.id_hash = p_session_hash and s.expires_at > now()
$$;
revoke all on function door.my_address_change(text) from public, reliance_app, reliance_worker;
grant execute on function door.my_address_change(text) to reliance_app;

-- The person of a session no longer wants another address.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.withdraw_address_change(p_session_hash text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from address_change c using session s
  where s.id_hash = p_session_hash and s.expires_at > now() and c.person_id = s.person_id;
  return found;
end $$;
revoke all on function door.withdraw_address_change(text) from public, reliance_app, reliance_worker;
grant execute on function door.withdraw_address_change(text) to reliance_app;

-- What the link is worth, without using it; `is_mine` says whether the session is of the person who asked.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.address_change_state(p_token_hash text, p_session_hash text)
returns table (address text, state text, is_mine boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.address, case when c.proven_at is not null then 'proven' else 'open' end,
         exists (select from session s where s.id_hash = p_session_hash and s.expires_at > now()
                 and s.person_id = c.person_id)
  from address_change c where c.token_hash = p_token_hash and c.expires_at > now()
$$;
revoke all on function door.address_change_state(text, text) from public, reliance_app, reliance_worker;
grant execute on function door.address_change_state(text, text) to reliance_app;
