-- What a commission meets for is told to all members at least (R115): it is joined freely, and keeps nothing to itself.
create or replace function house.keep_commission_dates() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if exists (select from body b where b.space_id = new.space_id and b.id = new.body_id and b.kind = 'commission') then
    raise exception 'a date of a commission is for members at least' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_commission_dates before insert or update of audience, body_id on calendar_event for each row
  when (new.audience = 'mandated' and new.body_id is not null) execute function house.keep_commission_dates();
