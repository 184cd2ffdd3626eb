set local role reliance_entry;

-- Applies an event of one space in another: possible only for an event that is there, and in its own space,
-- in the one it names, or in the coalitions of the organisation it comes from.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.enter_event(p_event_space uuid, p_event uuid, p_space uuid)
returns table (event_kind text, payload jsonb, person_id uuid, kind text, rank text, display_name text,
               organisation_ids uuid[], mandates jsonb, now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  here space%rowtype;
begin
  perform set_config('app.space_id', '', true);
  select s.* into here from space s where s.id = p_space;
  if not found then return; end if;
  return query
    select o.kind, o.payload, null::uuid, here.kind, 'public', '', '{}'::uuid[], '[]'::jsonb,
           pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0)
    from outbox o
    where o.space_id = p_event_space and o.id = p_event
      and (o.space_id = p_space or o.target_space_id = p_space
        or exists (select from member_organisation m where m.space_id = p_space and m.organisation_id = o.space_id));
  if found then perform set_config('app.space_id', p_space::text, true); end if;
end $$;
revoke all on function door.enter_event(uuid, uuid, uuid) from public, reliance_app, reliance_worker;
grant execute on function door.enter_event(uuid, uuid, uuid) to reliance_app;

-- The coalitions that know the organisation an event comes from.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.coalitions_of_event(p_event_space uuid, p_event uuid)
returns table (space_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.space_id from outbox o join member_organisation m on m.organisation_id = o.space_id
  where o.space_id = p_event_space and o.id = p_event
$$;
revoke all on function door.coalitions_of_event(uuid, uuid) from public, reliance_app, reliance_worker;
grant execute on function door.coalitions_of_event(uuid, uuid) to reliance_app;
