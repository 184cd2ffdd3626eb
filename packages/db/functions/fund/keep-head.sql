-- The end of the chain moves on by one, to an entry that is there: nobody begins another chain beside it.
create or replace function house.keep_head() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.position = coalesce(old.position, 0) + 1 and exists (
      select from fund_entry e where e.space_id = new.space_id and e.position = new.position and e.hash = new.hash
        and e.posted_at = new.posted_at) then return new; end if;
  raise exception 'the head of a ledger moves on with its entries' using errcode = '23514';
end $$;
create or replace trigger keep_head before update on ledger_head for each row execute function house.keep_head();
