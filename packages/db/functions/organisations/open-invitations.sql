set local role reliance_entry;

-- Where a code leads, for somebody with an account: an organisation's name and nothing else of it.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.open_invitation(p_session_hash text, p_code_hash text)
returns table (space_id uuid, invitation_id uuid, organisation_name text, slug text, level text, is_over boolean,
               is_inside boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select i.space_id, i.id, o.name, g.slug, i.level,
         i.closed_at is not null or i.expires_at <= now() or i.places_taken >= i.places_max,
         exists (select from membership m where m.space_id = i.space_id and m.person_id = s.person_id and m.left_at is null)
  from session s join open_invitation i on i.code_hash = p_code_hash
  join organisation o on o.space_id = i.space_id
  join slug g on g.space_id = i.space_id and g.retired_at is null
  where s.id_hash = p_session_hash and s.expires_at > now()
$$;
revoke all on function door.open_invitation(text, text) from public, reliance_app, reliance_worker;
grant execute on function door.open_invitation(text, text) to reliance_app;

-- Enters the organisation as one whom the code invites; the use case sees to places and days.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.enter_open_invited(p_session_hash text, p_space uuid, p_code_hash text)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  who_name text;
  here space%rowtype;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id, p.name into who, who_name from session s join person p on p.id = s.person_id
  join open_invitation i on i.space_id = p_space and i.code_hash = p_code_hash
  where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  select * into here from space s where s.id = p_space;
  perform set_config('app.space_id', p_space::text, true);
  perform door.hold_closed(p_space);
  return query select who, here.kind, 'invited', who_name, '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;
revoke all on function door.enter_open_invited(text, uuid, text) from public, reliance_app, reliance_worker;
grant execute on function door.enter_open_invited(text, uuid, text) to reliance_app;
