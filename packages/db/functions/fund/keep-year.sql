-- Years follow one another, are closed in their order, once, and for good. The head is locked, so that nothing is being
-- posted into a year while it closes.
create or replace function house.keep_year() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  perform from ledger_head h where h.space_id = new.space_id for update;
  if not found then
    raise exception 'this space has no ledger' using errcode = '23514';
  end if;
  if tg_op = 'INSERT' then
    if new.closed_at is not null or new.starts_on <> (
        select coalesce(max(y.ends_on) + 1, new.starts_on) from fiscal_year y where y.space_id = new.space_id) then
      raise exception 'a year begins open, on the day after the one before' using errcode = '23514';
    end if;
    return new;
  end if;
  if (new.space_id, new.starts_on, new.ends_on) <> (old.space_id, old.starts_on, old.ends_on) or old.closed_at is not null then
    raise exception 'a year keeps its days, and what is closed stays closed' using errcode = '23514';
  end if;
  if exists (select from fiscal_year y
             where y.space_id = new.space_id and y.starts_on < new.starts_on and y.closed_at is null) then
    raise exception 'the year before is still open' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_year before insert or update on fiscal_year for each row execute function house.keep_year();
