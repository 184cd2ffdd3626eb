set local role reliance_entry;

-- The public page of a space that chose to have one; of a closed one too, without writing.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.enter_public(p_space uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  here space%rowtype;
begin
  perform set_config('app.space_id', '', true);
  select s.* into here from space s
  where s.id = p_space
    and (exists (select from organisation o where o.space_id = s.id and o.is_public)
      or exists (select from coalition c where c.space_id = s.id and c.is_public));
  if not found then return; end if;
  perform set_config('app.space_id', p_space::text, true);
  perform door.hold_closed(p_space);
  return query select null::uuid, here.kind, 'public', '', '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;
revoke all on function door.enter_public(uuid) from public, reliance_app, reliance_worker;
grant execute on function door.enter_public(uuid) to reliance_app;

-- A person with a session at the door of a space with a public page: may ask to join it.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.enter_visitor(p_session_hash text, p_space uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  who_name text;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id, p.name into who, who_name from session s join person p on p.id = s.person_id
  where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  return query select who, e.kind, 'visitor', who_name, e.organisation_ids, e.mandates, e.now
  from door.enter_public(p_space) e;
end $$;
revoke all on function door.enter_visitor(text, uuid) from public, reliance_app, reliance_worker;
grant execute on function door.enter_visitor(text, uuid) to reliance_app;
