set local role reliance_entry;

-- A person with an invitation to one of their proven addresses, or to one that was theirs when it came.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.enter_invited(p_session_hash text, p_space uuid, p_invitation uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  who_name text;
  here space%rowtype;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id, p.name into who, who_name
  from session s
  join person p on p.id = s.person_id
  join invitation i on i.space_id = p_space and i.id = p_invitation
    and (i.answered_by = s.person_id
      or exists (select from email_address e where e.person_id = s.person_id and e.address = i.address))
  where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  select * into here from space s where s.id = p_space;
  perform set_config('app.space_id', p_space::text, true);
  perform door.hold_closed(p_space);
  return query select who, here.kind, 'invited', who_name, '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;
revoke all on function door.enter_invited(text, uuid, uuid) from public, reliance_app, reliance_worker;
grant execute on function door.enter_invited(text, uuid, uuid) to reliance_app;
