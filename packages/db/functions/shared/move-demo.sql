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
  update outbox o set run_at = o.run_at - make_interval(secs => p_by_ms / 1000.0)
  from space s where s.id = o.space_id and s.clock_offset_ms <> 0 and o.done_at is null and o.run_at > now();
  update space set clock_offset_ms = clock_offset_ms + p_by_ms where clock_offset_ms <> 0;
  get diagnostics moved = row_count;
  return moved;
end $$;
revoke all on function door.move_demo(bigint) from public, reliance_app, reliance_worker;
grant execute on function door.move_demo(bigint) to reliance_app;
