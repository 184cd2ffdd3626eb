-- An act waits for its seal from the moment it is written, in the same transaction.
create or replace function house.await_seal() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into act_unsealed (space_id, act_id) select space_id, id from written;
  return null;
end $$;
create or replace trigger await_seal after insert on act referencing new table as written
  for each statement execute function house.await_seal();
