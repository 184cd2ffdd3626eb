-- A promise that another took the place of stays so.
create or replace function house.keep_pledge() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.superseded_at is not null and new.superseded_at is distinct from old.superseded_at then
    raise exception 'a promise is replaced once' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_pledge before update on pledge for each row execute function house.keep_pledge();
