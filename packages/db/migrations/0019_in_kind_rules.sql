-- Gifts in kind: who sees which rows, and what may change of them later. What a gift says stays as it was declared.
select house.isolate('in_kind_gift', 'select, insert');
grant update (state, settled_by, settled_organisation_id, settled_mandate_id, settled_at, reason, undone_by,
  undone_mandate_id, undone_at, undone_reason) on in_kind_gift to reliance_app;

-- The accounts on which gifts in kind stand, each on its own side: nothing is used that was not given.
alter table fund_account drop constraint account_known;
alter table fund_account add constraint account_known check (guard = case account_set
  when 'books' then case
    when code in ('cash', 'used_goods', 'used_loan', 'used_services', 'used_time') then 1
    when code in ('given_goods', 'given_services', 'given_time') then -1
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

alter table fund_entry drop constraint cause_whole;
alter table fund_entry add constraint cause_whole check (
  (cause_kind is null) = (cause_id is null)
  and (cause_kind is null or cause_kind in ('bank_line', 'reconciliation', 'pledge', 'effect', 'card', 'in_kind')));
