-- Whether an entry that was sealed elsewhere follows the one before in its chain, its journal and its accounts, and the
-- head is not before it.
create or replace function house.entry_follows(e fund_entry) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select e.hash = house.fund_link(e)
    and case when e.position = 1 then e.previous_hash is null else coalesce(e.previous_hash = (
      select b.hash from fund_entry b where b.space_id = e.space_id and b.position = e.position - 1), false) end
    and exists (select from ledger_head h where h.space_id = e.space_id
                and (h.position > e.position or h.position = e.position and h.hash = e.hash))
    and exists (select from fiscal_year y where y.space_id = e.space_id and y.starts_on = e.year_starts_on
                and e.booked_on between y.starts_on and y.ends_on)
    and e.number = 1 + coalesce((
      select b.number from fund_entry b where b.space_id = e.space_id and b.year_starts_on = e.year_starts_on
        and b.journal = e.journal and b.number < e.number order by b.number desc limit 1), 0)
    and not exists (
      select from fund_posting p where p.space_id = e.space_id and p.entry_id = e.id
        and (p.position <> e.position or p.balance_cents <> p.cents + coalesce((
          select b.balance_cents from fund_posting b where b.space_id = p.space_id and b.account_set = p.account_set
            and b.code = p.code and b.position < p.position order by b.position desc limit 1), 0)))
$$;

-- Looked at when the transaction ends: an entry has two postings or more, each set adds up to nothing, the pool moves as
-- the money does, its hash is that of its lines, and what takes an entry back is its exact mirror. ALWAYS, also where rows
-- come from another server.
create or replace function house.balance_entry() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  said record;
begin
  select * into said from house.fund_lines(new.space_id, new.id, 1);
  if said.postings < 2 or said.postings <> new.line_count then
    raise exception 'an entry has all its postings, two or more' using errcode = '23514';
  end if;
  if said.books <> 0 or said.fund <> 0 then
    raise exception 'each set of accounts adds up to nothing' using errcode = '23514';
  end if;
  if said.money <> said.pool then
    raise exception 'the pool moves as the money does' using errcode = '23514';
  end if;
  if new.content_hash is distinct from house.fund_content(new.booked_on, new.journal, new.purpose, new.mandate_id,
      new.cause_kind, new.cause_id, new.reverses_id, said.lines) then
    raise exception 'the hash of an entry is that of what it says' using errcode = '23514';
  end if;
  if new.reverses_id is not null and said.lines is distinct from (
      select r.lines from house.fund_lines(new.space_id, new.reverses_id, -1) r) then
    raise exception 'an entry is taken back by its exact mirror' using errcode = '23514';
  end if;
  -- What came from elsewhere was sealed there: it is looked at here as it came.
  if house.arrives_now(new.space_id) and house.entry_follows(new) is distinct from true then
    raise exception 'the chain of the ledger is broken' using errcode = '23514';
  end if;
  return null;
end $$;
drop trigger if exists balance_entry on fund_entry;
create constraint trigger balance_entry after insert on fund_entry deferrable initially deferred
  for each row execute function house.balance_entry();
alter table fund_entry enable always trigger balance_entry;
