set local role reliance_entry;

-- Notes that the person of a session looks at their first screen; answers when they did before. Whoever comes back within half an
-- hour is on the same visit.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.note_visit(p_session_hash text)
returns timestamptz language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  earlier timestamptz;
begin
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > now();
  if who is null then return null; end if;
  insert into visit as v (person_id, visited_at) values (who, now())
  on conflict (person_id) do update set
    before_at = case when v.visited_at < now() - interval '30 minutes' then v.visited_at else v.before_at end,
    visited_at = now()
  returning v.before_at into earlier;
  return earlier;
end $$;
revoke all on function door.note_visit(text) from public, reliance_app, reliance_worker;
grant execute on function door.note_visit(text) to reliance_app;
