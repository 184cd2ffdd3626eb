-- A resource keeps its owner and its kind, by which bookings are held apart; one that is withdrawn does not change any more.
-- There is never less of it than is booked already (R84).
create or replace function house.keep_resource() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if old.withdrawn_at is not null then
    raise exception 'a resource that is withdrawn stays as it was' using errcode = '23514';
  end if;
  if (new.organisation_id, new.kind, new.added_by, new.added_at)
      is distinct from (old.organisation_id, old.kind, old.added_by, old.added_at) then
    raise exception 'a resource keeps its owner and its kind' using errcode = '23514';
  end if;
  if new.stock < old.stock and house.booking_peak(
      new.space_id, new.id, house.space_now(new.space_id), 'infinity', new.id) > new.stock then
    raise exception 'more is booked than there would be' using errcode = '23P01';
  end if;
  return new;
end $$;
create or replace trigger keep_resource before update on resource for each row execute function house.keep_resource();
