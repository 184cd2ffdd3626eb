-- What a year and those before it end with: its last entry, and what is at the bank and in the cash box.
create or replace function house.year_end(p_space uuid, p_starts_on date, out last_position bigint, out bank bigint, out cash bigint)
  language sql stable set search_path = pg_catalog, public as $$
  select coalesce((select max(e.position) from fund_entry e
           where e.space_id = p_space and e.year_starts_on <= p_starts_on), 0),
    coalesce(sum(p.cents) filter (where p.code = 'bank'), 0)::bigint,
    coalesce(sum(p.cents) filter (where p.code = 'cash'), 0)::bigint
  from fund_posting p join fund_entry e on e.space_id = p.space_id and e.id = p.entry_id
  where p.space_id = p_space and p.account_set = 'books' and p.code in ('bank', 'cash') and e.year_starts_on <= p_starts_on
$$;

-- What was counted is what the books say when the closing is prepared; it is confirmed while nothing was booked into the
-- year since, and settled once. That two people of two organisations do it is held by the table. The head is locked, so
-- that nothing is on its way into the year.
create or replace function house.keep_closing() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  ends record;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  perform from ledger_head h where h.space_id = new.space_id for update;
  select * into ends from house.year_end(new.space_id, new.starts_on);
  if tg_op = 'INSERT' then
    if new.outcome is not null then
      raise exception 'a closing is prepared before it is settled' using errcode = '23514';
    end if;
    if (new.position, new.bank_cents, new.cash_cents) is distinct from (ends.last_position, ends.bank, ends.cash) then
      raise exception 'what was counted is what the books say' using errcode = '23514';
    end if;
    return new;
  end if;
  if old.outcome is not null then
    raise exception 'a closing is settled once' using errcode = '23514';
  end if;
  if new.outcome = 'confirmed' and new.position <> ends.last_position then
    raise exception 'something was booked since it was prepared' using errcode = '23514';
  end if;
  if new.outcome = 'voided' and new.position = ends.last_position then
    raise exception 'nothing was booked since it was prepared' using errcode = '23514';
  end if;
  if new.outcome = 'withdrawn' and new.settled_by <> new.prepared_by then
    raise exception 'whoever prepared a closing withdraws it' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_closing before insert or update on year_closing for each row
  execute function house.keep_closing();

-- A year is closed by a closing that somebody else confirmed, after which nothing was booked into it. Years that were
-- closed before this rule stay as they are.
create or replace function house.need_closing() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (
      select from year_closing c where c.space_id = new.space_id and c.starts_on = new.starts_on
        and c.outcome = 'confirmed' and c.position = (select y.last_position from house.year_end(c.space_id, c.starts_on) y)) then
    raise exception 'a second person confirms the closing of a year' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger need_closing before update on fiscal_year for each row
  when (old.closed_at is null and new.closed_at is not null) execute function house.need_closing();
