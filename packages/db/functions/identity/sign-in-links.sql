set local role reliance_entry;

-- A link to come in, for an address whose mail the worker writes; the answer is the same whoever asks.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.request_link(
  p_id uuid, p_token_hash text, p_address text, p_lang text, p_next text, p_minutes int, p_event uuid
) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  directory constant uuid := '00000000-0000-7000-8000-000000000000';
  counter bigint;
begin
  insert into link (id, token_hash, purpose, address, lang, next, expires_at)
  values (p_id, p_token_hash, 'sign_in', p_address, p_lang, p_next, now() + make_interval(mins => p_minutes))
  on conflict (id) do nothing;
  if p_event is null then return; end if;
  update space_counter set value = value + 1 where space_id = directory returning value into counter;
  insert into outbox (space_id, id, position, kind, payload, run_at)
  values (directory, p_event, counter, 'identity.sign_in_mail', jsonb_build_object('linkId', p_id), now());
end $$;
revoke all on function door.request_link(uuid, text, text, text, text, integer, uuid) from public, reliance_app, reliance_worker;
grant execute on function door.request_link(uuid, text, text, text, text, integer, uuid) to reliance_app;

-- What the mail of a link needs; the token itself is derived again from the id by whoever knows the secret. Only a link
-- to come in opens a session, whatever another one is presented as.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.link_for_mail(p_id uuid)
returns table (address text, lang text, expires_at timestamptz, consumed_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select address, lang, expires_at, consumed_at from link where id = p_id and purpose = 'sign_in'
$$;
revoke all on function door.link_for_mail(uuid) from public, reliance_app, reliance_worker;
grant execute on function door.link_for_mail(uuid) to reliance_app;

-- What a link to come in is worth, without using it: mail scanners open links.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.link_state(p_token_hash text)
returns table (state text, address text, lang text, next text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select case when consumed_at is not null then 'used'
              when expires_at <= now() then 'expired' else 'open' end, address, lang, next
  from link where token_hash = p_token_hash and purpose = 'sign_in'
$$;
revoke all on function door.link_state(text) from public, reliance_app, reliance_worker;
grant execute on function door.link_state(text) to reliance_app;

-- Consumes the link once and opens a session; an unknown address becomes an account here.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.consume_link(p_token_hash text, p_person uuid, p_session_hash text, p_session_days int)
returns table (person_id uuid, address text, next text, is_new boolean)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  used link%rowtype;
  who uuid;
begin
  update link l set consumed_at = now()
  where l.token_hash = p_token_hash and l.purpose = 'sign_in' and l.consumed_at is null and l.expires_at > now()
  returning * into used;
  if not found then return; end if;
  who := door.person_of_address(used.address, used.lang, p_person);
  insert into session (id_hash, person_id, expires_at)
  values (p_session_hash, who, now() + make_interval(days => p_session_days));
  return query select who, used.address, used.next, who = p_person;
end $$;
revoke all on function door.consume_link(text, uuid, text, integer) from public, reliance_app, reliance_worker;
grant execute on function door.consume_link(text, uuid, text, integer) to reliance_app;
