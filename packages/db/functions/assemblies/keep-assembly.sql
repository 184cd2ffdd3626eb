-- An assembly goes on and never back (protocols §1), and its roll is counted once.
create or replace function house.keep_assembly() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  steps constant text[] := '{planned,convened,agenda_open,agenda_frozen,checked_in,running,closed,minutes_draft,published,approved}';
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if array_position(steps, new.state) < array_position(steps, old.state) then
    raise exception 'an assembly does not go back' using errcode = '23514';
  end if;
  if old.roll_count is not null and new.roll_count is distinct from old.roll_count then
    raise exception 'the roll of an assembly is counted once' using errcode = '23514';
  end if;
  if old.convened_at is not null and new.welcome_minutes <> old.welcome_minutes then
    raise exception 'the convocation said when newcomers are welcomed' using errcode = '23514';
  end if;
  if new.state in ('closed', 'minutes_draft', 'published', 'approved') and exists (
      select from ballot b where b.space_id = new.space_id and b.assembly_id = new.id and b.state = 'open'
        and b.item_id is not null) then
    raise exception 'a ballot of this assembly is open' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_assembly before update on assembly for each row execute function house.keep_assembly();
