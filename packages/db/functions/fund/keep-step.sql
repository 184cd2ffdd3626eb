-- What is asked back, or given up of that, is of that very project and no more than the decision says, than the project
-- holds, and than is still owed: money that came in while people decided makes it less, and the decision no worse.
create or replace function house.keep_step() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  owed bigint;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (select from decision_effect e where e.space_id = new.space_id and e.id = new.effect_id
                 and e.payload->>'applicationId' = new.application_id::text
                 and (e.payload->>'amount')::numeric * 100 >= new.cents) then
    raise exception 'a project owes what was decided' using errcode = '23514';
  end if;
  if new.step = 'claw_back' then
    if new.cents > house.held_by_project(new.space_id, new.application_id) then
      raise exception 'no more is asked back than was paid' using errcode = '23514';
    end if;
    return new;
  end if;
  select sum(case s.step when 'claw_back' then s.cents else -s.cents end) into owed from project_step s
  where s.space_id = new.space_id and s.application_id = new.application_id and s.step in ('claw_back', 'write_off');
  owed := owed - coalesce((select sum(r.cents) from project_return r where r.space_id = new.space_id
                             and r.application_id = new.application_id and r.undone_at is null
                             and r.recorded_at >= (select max(s.recorded_at) from project_step s where s.space_id = new.space_id
                               and s.application_id = new.application_id and s.step = 'claw_back')), 0);
  if new.cents > coalesce(owed, 0) then
    raise exception 'no more is given up than is owed' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger owed_by_decision before insert on project_step for each row
  when (new.step in ('claw_back', 'write_off')) execute function house.keep_step();
