set local role reliance_entry;

-- Where a person may have left something: whoever acts in a space is, or was, a person of it or of an organisation
-- that it knows, holds a mandate there, answered there, asked to come in, or was invited. Memberships are never deleted.
-- definer: reliance_entry; may call: nobody
create or replace function door.traces_of(p_person uuid)
returns table (space_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with homes as (select m.space_id from membership m where m.person_id = p_person)
  select h.space_id from homes h
  union select o.space_id from member_organisation o join homes h on h.space_id = o.organisation_id
  union select m.space_id from mandate m where m.person_id = p_person
  union select a.space_id from decision_answer a where a.person_id = p_person
  union select j.space_id from join_request j where j.person_id = p_person
  union select i.space_id from invitation i join email_address e on e.address = i.address
        where e.person_id = p_person
  union select i.space_id from invitation i where i.answered_by = p_person
  union select i.space_id from organisation_invitation i join email_address e on e.address = i.address
        where e.person_id = p_person
  union select i.space_id from organisation_invitation i where i.answered_by = p_person
$$;
revoke all on function door.traces_of(uuid) from public, reliance_app, reliance_worker;

-- Where the person of a session may have left something; names are read inside, where there is something.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.my_traces(p_session_hash text)
returns table (space_id uuid, kind text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.id, s.kind from session n
  cross join lateral door.traces_of(n.person_id) t
  join space s on s.id = t.space_id
  where n.id_hash = p_session_hash and n.expires_at > now()
$$;
revoke all on function door.my_traces(text) from public, reliance_app, reliance_worker;
grant execute on function door.my_traces(text) to reliance_app;

-- Enters a space to read there what it keeps of oneself, also after one has left it; gives no rank.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.enter_trace(p_session_hash text, p_space uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  here space%rowtype;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  if not exists (select from door.traces_of(who) t where t.space_id = p_space) then return; end if;
  select * into here from space s where s.id = p_space;
  perform set_config('app.space_id', p_space::text, true);
  return query select who, here.kind, 'public', '', '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;
revoke all on function door.enter_trace(text, uuid) from public, reliance_app, reliance_worker;
grant execute on function door.enter_trace(text, uuid) to reliance_app;
