set local role reliance_relay;

-- Notes which events are done, and takes due ones: each by one worker, which has it to itself for the lease.
-- definer: reliance_relay; may call: reliance_worker
create or replace function door.take_events(p_done jsonb, p_limit int, p_lease_seconds int)
returns table (space_id uuid, id uuid, kind text, target_space_id uuid, attempts int)
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update outbox o set done_at = now()
  from jsonb_array_elements(p_done) e
  where o.space_id = (e ->> 0)::uuid and o.id = (e ->> 1)::uuid and o.done_at is null;

  -- Materialized: a server that expects few rows would otherwise look for due events once for each row of the table, and
  -- take as many each time.
  with due as materialized (
    select x.space_id, x.id from outbox x
    where x.done_at is null and x.attempts < 12 and x.run_at <= now()
    order by x.run_at, x.space_id, x.position
    for update skip locked limit p_limit)
  update outbox o set attempts = o.attempts + 1, run_at = now() + make_interval(secs => p_lease_seconds)
  from due
  where o.space_id = due.space_id and o.id = due.id
  returning o.space_id, o.id, o.kind, o.target_space_id, o.attempts
$$;
revoke all on function door.take_events(jsonb, integer, integer) from public, reliance_app, reliance_worker;
grant execute on function door.take_events(jsonb, integer, integer) to reliance_worker;

-- Keeps events from everybody else for so long: those under way, and those that failed and are tried again later. Each is
-- named with the attempt that took it, so that a lease which another worker has by now is not touched.
-- definer: reliance_relay; may call: reliance_worker
create or replace function door.lease_events(p_events jsonb, p_seconds float8)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update outbox o set run_at = now() + make_interval(secs => p_seconds)
  from jsonb_array_elements(p_events) e
  where o.space_id = (e ->> 0)::uuid and o.id = (e ->> 1)::uuid and o.attempts = (e ->> 2)::int and o.done_at is null
$$;
revoke all on function door.lease_events(jsonb, double precision) from public, reliance_app, reliance_worker;
grant execute on function door.lease_events(jsonb, double precision) to reliance_worker;

-- Lets others have events at once that were taken and not begun: the taking was no attempt.
-- definer: reliance_relay; may call: reliance_worker
create or replace function door.release_events(p_events jsonb)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update outbox o set run_at = now(), attempts = o.attempts - 1
  from jsonb_array_elements(p_events) e
  where o.space_id = (e ->> 0)::uuid and o.id = (e ->> 1)::uuid and o.attempts = (e ->> 2)::int and o.done_at is null
$$;
revoke all on function door.release_events(jsonb) from public, reliance_app, reliance_worker;
grant execute on function door.release_events(jsonb) to reliance_worker;

-- How late the workers are, with events that are due; and how many were tried twelve times and wait for somebody to look.
-- definer: reliance_relay; may call: reliance_worker
create or replace function door.queue_lag()
returns table (due int, seconds float8, failed int)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select count(*)::int, coalesce(extract(epoch from now() - min(o.run_at)), 0)::float8,
    (select count(*)::int from outbox f where f.done_at is null and f.attempts >= 12)
  from outbox o where o.done_at is null and o.attempts < 12 and o.run_at <= now()
$$;
revoke all on function door.queue_lag() from public, reliance_app, reliance_worker;
grant execute on function door.queue_lag() to reliance_worker;
