-- Only what is in force is followed, by a role that is there (R20). What was said stays: the application may not change it.
create or replace function house.keep_follow_up() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (select from decision d where d.space_id = new.space_id and d.id = new.decision_id and d.state = 'in_force')
      or (new.role_id is not null and not exists (select from role r where r.space_id = new.space_id and r.id = new.role_id)) then
    raise exception 'this decision is not there to be followed' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_follow_up before insert on decision_follow_up for each row
  execute function house.keep_follow_up();
