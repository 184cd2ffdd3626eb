-- A contribution is told in one batch, once.
create or replace function house.keep_batch() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.batch_number is not null and new.batch_number is distinct from old.batch_number then
    raise exception 'a contribution is told once' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_batch before update on contribution for each row execute function house.keep_batch();
