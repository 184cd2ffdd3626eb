set local role reliance_entry;

-- Founds a space and enters it; `taken` says that the address is somebody's, and nothing is written.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.found_space(p_session_hash text, p_space uuid, p_kind text, p_slug text, p_offset_ms bigint)
returns table (taken boolean, person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[],
               mandates jsonb, now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  who_name text;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id, p.name into who, who_name from session s join person p on p.id = s.person_id
  where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  if p_kind not in ('organisation', 'coalition') then return; end if;
  insert into space (id, kind, clock_offset_ms) values (p_space, p_kind, p_offset_ms) on conflict (id) do nothing;
  if not found then return; end if;
  insert into slug (slug, space_id) values (p_slug, p_space) on conflict (slug) do nothing;
  if not found then
    delete from space s where s.id = p_space;
    return query select true, who, p_kind, 'member', who_name, '{}'::uuid[], '[]'::jsonb, pg_catalog.now();
    return;
  end if;
  insert into space_counter (space_id, value) values (p_space, 0);
  perform set_config('app.space_id', p_space::text, true);
  return query select false, who, p_kind, 'member', who_name, '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => p_offset_ms / 1000.0);
end $$;
revoke all on function door.found_space(text, uuid, text, text, bigint) from public, reliance_app, reliance_worker;
grant execute on function door.found_space(text, uuid, text, text, bigint) to reliance_app;
