set local role reliance_entry;

-- What the provider of payments by card calls: the space of an address that only it and the carrier know, and the secrets
-- that prove what it says, sealed. Where nobody is connected, where the space is closed and where there is no such
-- address the answer is the same.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.enter_hook(p_hook_hash text)
returns table (space_id uuid, term_id uuid, is_live boolean, secrets jsonb, person_id uuid, kind text, rank text,
               display_name text, organisation_ids uuid[], mandates jsonb, now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found_space uuid;
  found_term uuid;
begin
  perform set_config('app.space_id', '', true);
  select c.space_id, c.term_id into found_space, found_term from card_connection c
  where c.hook_hash = p_hook_hash and c.disconnected_at is null
    and not exists (select from closure x where x.space_id = c.space_id and x.reopened_at is null);
  if found_space is null then return; end if;
  perform set_config('app.space_id', found_space::text, true);
  return query
    select s.id, found_term, a.is_live, door.sealed_secrets(s.id, found_term, 'webhook_secret'), null::uuid, s.kind,
      'public', '', '{}'::uuid[], '[]'::jsonb, pg_catalog.now() + make_interval(secs => s.clock_offset_ms / 1000.0)
    from space s join card_account a on a.space_id = s.id and a.term_id = found_term where s.id = found_space;
end $$;
revoke all on function door.enter_hook(text) from public, reliance_app, reliance_worker;
grant execute on function door.enter_hook(text) to reliance_app;

-- The sealed secrets of a term, the newest first.
-- definer: reliance_entry; may call: nobody
create or replace function door.sealed_secrets(p_space uuid, p_term uuid, p_kind text)
returns jsonb language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'version', c.version, 'keyId', c.key_id,
    'nonce', encode(c.nonce, 'base64'), 'ciphertext', encode(c.ciphertext, 'base64')) order by c.version desc), '[]'::jsonb)
  from carrier_secret c where c.space_id = p_space and c.term_id = p_term and (p_kind is null or c.kind = p_kind)
$$;
revoke all on function door.sealed_secrets(uuid, uuid, text) from public, reliance_app, reliance_worker;

-- The same for the space that was entered: whoever serves it opens them with a key that the database never sees.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.carrier_secrets(p_term uuid)
returns jsonb language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select door.sealed_secrets((select nullif(current_setting('app.space_id', true), '')::uuid), p_term, null)
$$;
revoke all on function door.carrier_secrets(uuid) from public, reliance_app, reliance_worker;
grant execute on function door.carrier_secrets(uuid) to reliance_app;

-- Keeps a secret of the space that was entered, and as many of the ones before it as still serve.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.keep_secret(p_term uuid, p_kind text, p_version int, p_key_id text, p_nonce text,
  p_ciphertext text, p_keep int)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  here constant uuid := nullif(current_setting('app.space_id', true), '')::uuid;
begin
  if here is null then return; end if;
  delete from carrier_secret c where c.space_id = here and c.term_id = p_term and c.kind = p_kind
    and (c.version = p_version or c.version <= p_version - p_keep);
  insert into carrier_secret (space_id, term_id, kind, version, key_id, nonce, ciphertext)
  values (here, p_term, p_kind, p_version, p_key_id, decode(p_nonce, 'base64'), decode(p_ciphertext, 'base64'));
end $$;
revoke all on function door.keep_secret(uuid, text, int, text, text, text, int) from public, reliance_app, reliance_worker;
grant execute on function door.keep_secret(uuid, text, int, text, text, text, int) to reliance_app;

-- Forgets the secrets of a term of the space that was entered.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.forget_secrets(p_term uuid)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from carrier_secret c
  where c.space_id = (select nullif(current_setting('app.space_id', true), '')::uuid) and c.term_id = p_term
$$;
revoke all on function door.forget_secrets(uuid) from public, reliance_app, reliance_worker;
grant execute on function door.forget_secrets(uuid) to reliance_app;
