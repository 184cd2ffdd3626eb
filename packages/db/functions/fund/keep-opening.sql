-- Balances are taken over while no year is closed, as the entry says that they made; that they were a mistake is said once,
-- by the entry that takes that one back.
create or replace function house.keep_opening() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'UPDATE' then
    if old.undone_at is not null then
      raise exception 'what was taken back stays so' using errcode = '23514';
    end if;
    if not exists (select from fund_entry e where e.space_id = new.space_id and e.id = new.undo_entry_id
                   and e.reverses_id = new.entry_id) then
      raise exception 'what was taken over is taken back by its mirror' using errcode = '23514';
    end if;
    return new;
  end if;
  -- Nothing closes meanwhile.
  perform from ledger_head h where h.space_id = new.space_id for update;
  if exists (select from fiscal_year y where y.space_id = new.space_id and y.closed_at is not null) then
    raise exception 'balances are taken over before a year is closed' using errcode = '23514';
  end if;
  if not exists (
      select from fund_entry e where e.space_id = new.space_id and e.id = new.entry_id
        and e.journal = 'opening' and e.reverses_id is null and e.cause_id = new.id
        and new.bank_cents = house.entry_cents(e, 'books', 'bank')
        and new.cash_cents = house.entry_cents(e, 'books', 'cash')
        and new.transit_cents = house.entry_cents(e, 'books', 'transit')
        and new.tied_cents = -house.entry_cents(e, 'fund', 'earlier')) then
    raise exception 'what was taken over is what its entry says' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_opening before insert or update on fund_opening for each row
  execute function house.keep_opening();

-- What an entry moves on one account, in cents.
create or replace function house.entry_cents(e fund_entry, p_set text, p_code text) returns bigint
  language sql stable set search_path = pg_catalog, public as $$
  select coalesce((select p.cents from fund_posting p where p.space_id = e.space_id and p.entry_id = e.id
                     and p.account_set = p_set and p.code = p_code), 0)
$$;

-- What was promised to projects before the fund came here is freed by a decision, or given back by the mirror of what took
-- it over: by nothing else, however an entry is made.
create or replace function house.free_earlier() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (
      select from fund_entry e where e.space_id = new.space_id and e.id = new.entry_id
        and (e.reverses_id is not null
          or e.cause_kind = 'effect' and house.applied_now(new.space_id, e.cause_id, '{free_earlier}'))) then
    raise exception 'no applied decision frees this' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger free_earlier before insert on fund_posting for each row
  when (new.account_set = 'fund' and new.code = 'earlier' and new.cents > 0) execute function house.free_earlier();
