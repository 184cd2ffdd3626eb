-- Gives an entry its year, number, place and hashes, whatever its writer says. The head is locked first, so that those of
-- one ledger follow one another; then come the accounts, in their order.
create or replace function house.seal_entry() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  head ledger_head;
  opened fiscal_year;
begin
  -- An archive brings all of it, and `balance_entry` looks at each when it is whole.
  if house.arrives_now(new.space_id) then return new; end if;
  select * into head from ledger_head h where h.space_id = new.space_id for update;
  if not found then
    raise exception 'this space has no ledger' using errcode = '23514';
  end if;
  select * into opened from fiscal_year y
  where y.space_id = new.space_id and y.starts_on <= new.booked_on and y.ends_on >= new.booked_on;
  if not found then
    raise exception 'no year of the books has this day' using errcode = '23514';
  end if;
  if opened.closed_at is not null then
    raise exception 'a closed year takes nothing in' using errcode = '23514';
  end if;
  if new.reverses_id is not null and exists (
      select from fund_entry r where r.space_id = new.space_id and r.id = new.reverses_id and r.reverses_id is not null) then
    raise exception 'what takes an entry back stays' using errcode = '23514';
  end if;
  new.position := coalesce(head.position, 0) + 1;
  new.year_starts_on := opened.starts_on;
  new.number := 1 + coalesce((select e.number from fund_entry e
    where e.space_id = new.space_id and e.year_starts_on = opened.starts_on and e.journal = new.journal
    order by e.number desc limit 1), 0);
  -- Rises with the number: transactions that overlap are committed against their clocks.
  new.posted_at := greatest(house.space_now(new.space_id), head.posted_at);
  new.made_xid := pg_current_xact_id()::text;
  new.previous_hash := head.hash;
  -- 128 bits out of the 244 random ones of two ids.
  new.salt := substr(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 1, 16);
  new.hash := house.fund_link(new);
  return new;
end $$;
create or replace trigger seal_entry before insert on fund_entry for each row execute function house.seal_entry();

-- The head moves on to the entry that was made.
create or replace function house.move_head() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  update ledger_head h set position = new.position, hash = new.hash, posted_at = new.posted_at
  where h.space_id = new.space_id;
  return null;
end $$;
create or replace trigger move_head after insert on fund_entry for each row execute function house.move_head();
