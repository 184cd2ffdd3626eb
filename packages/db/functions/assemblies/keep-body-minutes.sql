-- Somebody of a body accounts for a meeting of it that is over and was not called off (R110); versions follow one another.
create or replace function house.keep_body_minutes() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (
    select from calendar_event e join body b on b.space_id = e.space_id and b.id = e.body_id
    where e.space_id = new.space_id and e.id = new.event_id and e.kind = 'meeting' and e.cancelled_at is null
      and e.ends_at <= house.space_now(e.space_id) and b.parent_id is not null
      and (house.is_mandated_in(new.space_id, b.id, new.written_by) or exists (
        select from body_participant p
        where p.space_id = new.space_id and p.body_id = b.id and p.person_id = new.written_by))
  ) then
    raise exception 'somebody of a body accounts for a meeting of it' using errcode = '23514';
  end if;
  if new.version <> 1 + (select coalesce(max(version), 0) from body_minutes m
      where m.space_id = new.space_id and m.event_id = new.event_id) then
    raise exception 'versions of minutes follow one another' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_body_minutes before insert on body_minutes for each row execute function house.keep_body_minutes();
