-- A booking begins as a request, or as what an owner takes of their own; what was asked stays with who asked it; a step
-- follows on the one before. Of what is counted never more is in use at once than there is (R84): the row of the resource is
-- held, so that two at once look one after the other. Of what is one, the constraint `booking_apart` keeps two apart.
create or replace function house.keep_booking() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  lent resource;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  select * into lent from resource r where r.space_id = new.space_id and r.id = new.resource_id for update;
  if tg_op = 'INSERT' then
    if not (new.state = 'requested' or (new.state = 'confirmed' and new.borrower_id = lent.organisation_id)) then
      raise exception 'a booking begins as a request' using errcode = '23514';
    end if;
    if lent.published_at is null or lent.withdrawn_at is not null then
      raise exception 'what is not offered is not asked for' using errcode = '23514';
    end if;
  else
    if (new.number, new.resource_id, new.borrower_id, new.purpose, new.price, new.asked_by, new.asked_at)
        is distinct from
        (old.number, old.resource_id, old.borrower_id, old.purpose, old.price, old.asked_by, old.asked_at) then
      raise exception 'what was asked stays' using errcode = '23514';
    end if;
    if new.state <> old.state and not (case old.state
        when 'requested' then new.state in ('held', 'confirmed', 'declined', 'expired', 'cancelled')
        when 'held' then new.state in ('confirmed', 'declined', 'expired', 'cancelled')
        when 'confirmed' then new.state in ('handed_over', 'cancelled')
        when 'handed_over' then new.state in ('returned', 'closed')
        when 'returned' then new.state = 'closed'
        else false end) then
      raise exception 'a booking does not go from % to %', old.state, new.state using errcode = '23514';
    end if;
    if old.state in ('closed', 'declined', 'expired', 'cancelled') then
      raise exception 'a booking that ended stays as it was' using errcode = '23514';
    end if;
  end if;
  if tg_op = 'INSERT' or (new.starts_at, new.ends_at) is distinct from (old.starts_at, old.ends_at) then
    if lent.kind <> 'skill' and (new.taken_from, new.taken_until)
        is distinct from (new.starts_at, new.ends_at + make_interval(mins => lent.buffer_minutes)) then
      raise exception 'a booking takes its time and the buffer after it' using errcode = '23514';
    end if;
    if lent.kind = 'skill' and (new.taken_from at time zone 'Europe/Paris', new.taken_until at time zone 'Europe/Paris')
        is distinct from (date_trunc('month', new.starts_at at time zone 'Europe/Paris'),
          date_trunc('month', new.starts_at at time zone 'Europe/Paris') + interval '1 month') then
      raise exception 'hours are taken of the month in which they are' using errcode = '23514';
    end if;
  end if;
  if new.is_counted and new.state in ('held', 'confirmed', 'handed_over') and new.quantity + house.booking_peak(
      new.space_id, new.resource_id, new.taken_from, new.taken_until, new.id) > lent.stock then
    raise exception 'more than there is' using errcode = '23P01';
  end if;
  return new;
end $$;
create or replace trigger keep_booking before insert or update on booking for each row execute function house.keep_booking();
