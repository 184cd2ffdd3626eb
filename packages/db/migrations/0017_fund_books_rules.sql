-- Balances that a fund takes over, and closings that two people make: who sees which rows, and what may change of them
-- later. What needs other rows to be looked at is in `packages/db/functions/fund`.
select house.isolate('fund_opening', 'select, insert');
grant update (undone_at, undone_by, undone_reason, undo_entry_id) on fund_opening to reliance_app;
select house.isolate('year_closing', 'select, insert');
grant update (outcome, settled_by, settled_for, settled_mandate_id, settled_at, reason) on year_closing to reliance_app;

-- The account of what was promised to projects before the fund came here.
alter table fund_account drop constraint account_known;
alter table fund_account add constraint account_known check (guard = case account_set
  when 'books' then case
    when code = 'cash' then 1
    when code in ('bank', 'transit', 'clearing', 'unexplained', 'fees', 'card_fees', 'outside', 'expenses', 'grants',
      'opening') then 0
    when code ~ '^member:[0-9a-f-]{36}$' then 0
    else 9 end
  when 'fund' then case
    when code = 'shortfall' then 1
    when code in ('pool', 'unexplained', 'outside') then 0
    when code in ('unallocated', 'earlier') or code ~ '^(call|envelope):[0-9a-f-]{36}$'
      or code ~ '^project:[0-9a-f-]{36}:committed$' then -1
    else 9 end
  else 9 end and guard <> 9);
