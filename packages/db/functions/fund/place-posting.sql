-- A posting is made in the transaction that makes its entry, while no other follows it, and says what its account holds
-- from then on. What is written stays, so that the last one of an account is its balance.
create or replace function house.place_posting() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  made record;
begin
  select e.position, e.line_count,
    (select count(*) from fund_posting p where p.space_id = new.space_id and p.entry_id = new.entry_id) as lines,
    (select p.balance_cents from fund_posting p where p.space_id = new.space_id and p.account_set = new.account_set
       and p.code = new.code order by p.position desc limit 1) as balance
  into made
  from fund_entry e join ledger_head h on h.space_id = e.space_id and h.position = e.position
  where e.space_id = new.space_id and e.id = new.entry_id and e.made_xid = pg_current_xact_id()::text;
  if not found then
    -- An archive brings the head last, and `balance_entry` looks at each entry when it is whole.
    if house.arrives_now(new.space_id) then return new; end if;
    raise exception 'a posting is made with its entry' using errcode = '23514';
  end if;
  -- Whoever asks for the entry to be looked at before the end of the transaction adds nothing to it afterwards.
  if made.lines >= made.line_count then
    raise exception 'an entry has all its postings' using errcode = '23514';
  end if;
  new.position := made.position;
  new.balance_cents := coalesce(made.balance, 0) + new.cents;
  return new;
end $$;
create or replace trigger place_posting before insert on fund_posting for each row execute function house.place_posting();
