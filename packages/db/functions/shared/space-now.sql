-- The time of the space (its clock runs beside real time in the demo only).
create or replace function house.space_now(p_space uuid) returns timestamptz
language sql stable set search_path = pg_catalog, public as $$
  select now() + make_interval(secs => s.clock_offset_ms / 1000.0) from space s where s.id = p_space
$$;

-- Whether this transaction takes the space in from another installation: it brings history, which gives no right.
create or replace function house.arrives_now(p_space uuid) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select exists (select from space s where s.id = p_space and s.imported_at = transaction_timestamp())
$$;
