-- Who is there is said while people are checked in, and a point is treated while the assembly runs: the rows of a meeting
-- belong to its time. Nobody comes and goes more than fifty times in one assembly.
create or replace function house.keep_meeting() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  at text;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  select a.state into at from assembly a where a.space_id = new.space_id and a.id = new.assembly_id for share;
  if tg_table_name = 'assembly_stay' and tg_op = 'INSERT' and (select count(*) from assembly_stay s
      where s.space_id = new.space_id and s.assembly_id = new.assembly_id and s.person_id = new.person_id) >= 50 then
    raise exception 'nobody comes and goes as often in one assembly' using errcode = '23514';
  end if;
  if tg_table_name = 'assembly_stay' and at in ('checked_in', 'running') then return new; end if;
  if tg_table_name = 'assembly_roll' and at = 'checked_in' then return new; end if;
  if tg_table_name = 'assembly_role' and at not in ('planned', 'published', 'approved') then return new; end if;
  raise exception 'this does not belong to where the assembly stands' using errcode = '23514';
end $$;
create or replace trigger keep_meeting before insert on assembly_role for each row execute function house.keep_meeting();
create or replace trigger keep_meeting before insert on assembly_roll for each row execute function house.keep_meeting();
create or replace trigger keep_meeting before insert or update on assembly_stay for each row execute function house.keep_meeting();
