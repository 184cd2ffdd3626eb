-- People say that they come to what is ahead, to no assembly, and not to what was called off; an assembly is answered by its
-- convocation. Read as whoever writes: a date of another space is not there.
create or replace function house.keep_comers() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (
    select from calendar_event e
    where e.space_id = new.space_id and e.id = new.event_id
      and e.cancelled_at is null and e.ends_at > house.space_now(e.space_id) and e.kind <> 'assembly'
  ) then
    raise exception 'people come to what is ahead' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_comers before insert or update on event_comer for each row execute function house.keep_comers();
create or replace trigger keep_comers before insert or update on event_places for each row execute function house.keep_comers();
