-- A decision begins by asking, whatever the application says.
create or replace function house.propose_decision() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  new.proposed_xid := pg_current_xact_id()::text;
  new.in_force_xid := null;
  if new.state <> 'asking' then
    raise exception 'a decision begins by asking' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger propose_decision before insert on decision for each row execute function house.propose_decision();
