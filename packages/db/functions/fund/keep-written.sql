-- Entries and postings stay as they were written, whoever asks: a mistake is taken back by an entry of its own.
create or replace function house.keep_written() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'the ledger is written once' using errcode = '23514';
end $$;
create or replace trigger keep_written before update or delete on fund_entry for each row execute function house.keep_written();
create or replace trigger keep_all before truncate on fund_entry for each statement execute function house.keep_written();
create or replace trigger keep_written before update or delete on fund_posting for each row execute function house.keep_written();
create or replace trigger keep_all before truncate on fund_posting for each statement execute function house.keep_written();
alter table fund_entry enable always trigger keep_written;
alter table fund_entry enable always trigger keep_all;
alter table fund_posting enable always trigger keep_written;
alter table fund_posting enable always trigger keep_all;
