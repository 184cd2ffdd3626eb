set local role reliance_entry;

-- Moves the time of the demo on: of every space whose clock runs beside real time, and of what waits there for its hour.
-- The clock of any other space is real time, so that this moves nothing of theirs.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.move_demo(p_by_ms bigint)
returns integer language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  moved integer;
begin
  if p_by_ms <= 0 then return 0; end if;
  -- What a worker holds in this moment is left to it: two that wait for one another would end both.
  with waiting as materialized (
    select x.space_id, x.id from outbox x join space s on s.id = x.space_id
    where s.clock_offset_ms <> 0 and x.done_at is null and x.run_at > now()
    for update of x skip locked)
  update outbox o set run_at = o.run_at - make_interval(secs => p_by_ms / 1000.0)
  from waiting where o.space_id = waiting.space_id and o.id = waiting.id;
  update space set clock_offset_ms = clock_offset_ms + p_by_ms where clock_offset_ms <> 0;
  get diagnostics moved = row_count;
  return moved;
end $$;
revoke all on function door.move_demo(bigint) from public, reliance_app, reliance_worker;
grant execute on function door.move_demo(bigint) to reliance_app;
