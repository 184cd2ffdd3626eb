-- What made somebody up to date is taken back once: when, and by whom, stays.
create or replace function house.keep_validity() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.taken_back_at is not null then
    raise exception 'a validity is taken back once' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_validity before update on membership_validity for each row
  execute function house.keep_validity();
