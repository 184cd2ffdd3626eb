-- A file that an act took stays what it is; the name that its sender gave it goes with them, its kind stays.
create or replace function house.keep_stored_file() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.stored_at is not null and (new.bytes, new.media_type, new.sha256, new.stored_at)
      is distinct from (old.bytes, old.media_type, old.sha256, old.stored_at) then
    raise exception 'a stored file does not change' using errcode = '23514';
  end if;
  if old.stored_at is not null and new.name <> old.name
      and new.name <> 'document' || coalesce(substring(old.name from '\.[A-Za-z0-9]{1,5}$'), '') then
    raise exception 'a stored file does not change' using errcode = '23514';
  end if;
  if old.attached_kind is not null
      and (new.attached_kind, new.attached_id) is distinct from (old.attached_kind, old.attached_id) then
    raise exception 'an attached file stays where it is' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_stored_file before update on file for each row execute function house.keep_stored_file();
