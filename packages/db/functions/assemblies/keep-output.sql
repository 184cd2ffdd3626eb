-- What is brought is brought by somebody of a commission or a secretariat, to the sovereign body or to a secretariat in
-- which somebody holds a mandate (R113, R114); whoever holds one there answers it, until it is over.
create or replace function house.keep_output() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'UPDATE' then
    if old.answer in ('done', 'declined') then
      raise exception 'what was answered stays so' using errcode = '23514';
    end if;
    if new.answer is distinct from old.answer
        and not house.is_mandated_in(new.space_id, new.to_body_id, new.answered_by) then
      raise exception 'the secretariat answers what it was handed' using errcode = '23514';
    end if;
    return new;
  end if;
  if not exists (select from body b where b.space_id = new.space_id and b.id = new.body_id
      and b.kind in ('commission', 'secretariat')) then
    raise exception 'a commission or a secretariat brings what it prepared' using errcode = '23514';
  end if;
  if not house.is_mandated_in(new.space_id, new.body_id, new.written_by) and not exists (
      select from body_participant p where p.space_id = new.space_id and p.body_id = new.body_id
        and p.person_id = new.written_by) then
    raise exception 'somebody of that body brings what it prepared' using errcode = '23514';
  end if;
  if not exists (select from body b where b.space_id = new.space_id and b.id = new.to_body_id and b.dissolved_at is null
      and case new.goes_to when 'assembly' then b.parent_id is null else b.kind = 'secretariat' end) then
    raise exception 'it goes to the assembly or to a secretariat' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_output before insert or update on body_output for each row execute function house.keep_output();

-- A point that was made of an output is one of the body that it was brought to.
create or replace function house.place_output() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (select from body_output o join assembly a on a.space_id = o.space_id and a.body_id = o.to_body_id
      where o.space_id = new.space_id and o.id = new.output_id and a.id = new.assembly_id and o.goes_to = 'assembly') then
    raise exception 'this was not brought to that assembly' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger place_output before insert on agenda_item for each row when (new.output_id is not null)
  execute function house.place_output();
