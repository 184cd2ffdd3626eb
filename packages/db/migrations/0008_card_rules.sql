-- Payments by card and by SEPA debit: who sees which rows, and what may change of them later. Accounts, movements and what
-- the provider told stay as they were written.
select house.isolate('card_account', 'select, insert');
select house.isolate('card_connection', 'select, insert');
grant update (hook_hash, account_name, person_id, mandate_id, connected_at, disconnected_at, refused_at, swept_at)
  on card_connection to reliance_app;
select house.isolate('card_payment', 'select, insert');
grant update (state, method, session_ref, intent_ref, failure) on card_payment to reliance_app;
select house.isolate('card_movement', 'select, insert');
grant update (fee_batch) on card_movement to reliance_app;
select house.isolate('card_payout', 'select, insert');
grant update (failed_at, line_id) on card_payout to reliance_app;
select house.isolate('card_inbox', 'select, insert');

-- Secrets are no rows of the application: its doors hand out what is sealed.
select house.close('carrier_secret');
select house.open_to('reliance_entry', 'carrier_secret', '{select,insert,delete}');
select house.open_to('reliance_entry', 'card_connection', '{select}');
select house.open_to('reliance_entry', 'card_account', '{select}');

alter table contribution add constraint contribution_movement_of foreign key (space_id, movement_id)
  references card_movement (space_id, id);

-- The accounts that payments by card need: what the provider holds, what it costs, what is the carrier's own.
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
    when code = 'unallocated' or code ~ '^(call|envelope):[0-9a-f-]{36}$' or code ~ '^project:[0-9a-f-]{36}:committed$' then -1
    else 9 end
  else 9 end and guard <> 9);

alter table fund_entry drop constraint cause_whole;
alter table fund_entry add constraint cause_whole check (
  (cause_kind is null) = (cause_id is null)
  and (cause_kind is null or cause_kind in ('bank_line', 'reconciliation', 'pledge', 'effect', 'card')));
