-- Nobody who has a place loses it because there are fewer: those who have one are as many as asked, or as there were places.
create or replace function house.keep_places() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  coming bigint;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  select least(count(*), coalesce(old.places, count(*))) into coming
  from event_comer c where c.space_id = old.space_id and c.event_id = old.event_id
    -- Whoever left the organisation is counted no more; a coalition has no memberships.
    and (exists (select from coalition k where k.space_id = c.space_id) or exists (
      select from membership m where m.space_id = c.space_id and m.person_id = c.person_id and m.left_at is null));
  if new.places < coming then
    raise exception 'whoever has a place keeps it' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_places before update on event_places for each row execute function house.keep_places();
