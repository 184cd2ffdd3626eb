-- A position is taken on the words that stand, and on no statement that was withdrawn; afterwards it keeps the version that it was
-- taken on until its organisation says that it holds for the next one too.
create or replace function house.keep_position_words() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and new.statement_version = old.statement_version and new.stance = old.stance then
    return new;
  end if;
  if not exists (
      select from statement s where s.space_id = new.space_id and s.id = new.statement_id
        and s.version = new.statement_version and s.withdrawn_at is null) then
    raise exception 'a position is taken on the words that stand' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_position_words before insert or update of statement_version, stance on position for each row
  execute function house.keep_position_words();
