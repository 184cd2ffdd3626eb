set local role reliance_entry;

-- Sent to their address, or to one that was theirs when it came (`answered_by` says whom it was for).
-- definer: reliance_entry; may call: reliance_app
create or replace function door.my_invitations(p_session_hash text)
returns table (space_id uuid, invitation_id uuid, organisation_name text, level text, sent_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as (select s.person_id from session s where s.id_hash = p_session_hash and s.expires_at > now()),
  mine as (
    select i.space_id, i.id from me join email_address e on e.person_id = me.person_id
    join invitation i on i.address = e.address
    union
    select i.space_id, i.id from me join invitation i on i.answered_by = me.person_id
  )
  select i.space_id, i.id, o.name, i.level, i.sent_at
  from mine m
  join invitation i on i.space_id = m.space_id and i.id = m.id and i.accepted_at is null and i.declined_at is null
    and i.withdrawn_at is null and i.expires_at > now()
  join organisation o on o.space_id = i.space_id
  order by i.sent_at desc
$$;
revoke all on function door.my_invitations(text) from public, reliance_app, reliance_worker;
grant execute on function door.my_invitations(text) to reliance_app;

-- What a person asked for and has no answer to.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.my_join_requests(p_session_hash text)
returns table (space_id uuid, request_id uuid, organisation_name text, asked_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select j.space_id, j.id, o.name, j.asked_at
  from session s
  join join_request j on j.person_id = s.person_id and j.accepted_at is null and j.declined_at is null
    and j.withdrawn_at is null
  join organisation o on o.space_id = j.space_id
  where s.id_hash = p_session_hash and s.expires_at > now()
  order by j.asked_at desc
$$;
revoke all on function door.my_join_requests(text) from public, reliance_app, reliance_worker;
grant execute on function door.my_join_requests(text) to reliance_app;
