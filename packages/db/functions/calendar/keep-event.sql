-- What is over stays as it was, and so does what was cancelled (R23): a date that was called off is not called on again.
create or replace function house.keep_event() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.cancelled_at is not null then
    raise exception 'a date that was cancelled stays as it was' using errcode = '23514';
  end if;
  if old.ends_at <= house.space_now(old.space_id) then
    raise exception 'a date that is over stays as it was' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_event before update on calendar_event for each row execute function house.keep_event();
