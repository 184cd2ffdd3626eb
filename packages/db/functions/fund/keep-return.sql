-- What a project paid back is a movement of the bank, whole; all together no more than the bank paid it.
create or replace function house.keep_return() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'UPDATE' then
    if old.undone_at is not null then
      raise exception 'what was taken back stays so' using errcode = '23514';
    end if;
    if exists (select from project_step s where s.space_id = new.space_id
               and s.application_id = new.application_id and s.step = 'close') then
      raise exception 'what ended a project stays' using errcode = '23514';
    end if;
    return new;
  end if;
  -- Those that say so of one project at once wait for one another.
  perform from coalition c where c.space_id = new.space_id for update;
  if not exists (select from bank_line l where l.space_id = new.space_id and l.id = new.line_id
                 and l.cents = new.cents and l.removed_at is null) then
    raise exception 'what a project pays back is a movement of the bank' using errcode = '23514';
  end if;
  if new.cents > house.held_by_project(new.space_id, new.application_id) then
    raise exception 'a project pays back no more than it was paid' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_return before insert or update on project_return for each row
  execute function house.keep_return();

-- What a project was paid and has not paid back.
create or replace function house.held_by_project(p_space uuid, p_application uuid) returns bigint
  language sql stable set search_path = pg_catalog, public as $$
  select coalesce((select sum(p.cents) from payout p where p.space_id = p_space and p.application_id = p_application
                     and p.state = 'paid'), 0)
    - coalesce((select sum(r.cents) from project_return r where r.space_id = p_space
                  and r.application_id = p_application and r.undone_at is null), 0)
$$;
