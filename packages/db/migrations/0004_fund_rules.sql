-- Rules, holders of the account, promises, movements and contributions stay as they were written; what may change of
-- them later is named here.
select house.isolate('pledge_rule', 'select, insert');
select house.isolate('carrier_term', 'select, insert');
select house.isolate('pledge', 'select, insert');
grant update (superseded_at) on pledge to reliance_app;
select house.isolate('base_declaration', 'select, insert');
select house.isolate('bank_import', 'select, insert');
grant update (undone_at) on bank_import to reliance_app;
select house.isolate('bank_statement', 'select, insert');
select house.isolate('bank_line', 'select, insert');
grant update (state, aside_as, ignored_reason, removed_at) on bank_line to reliance_app;
select house.isolate('fund_batch', 'select, insert');
select house.isolate('contribution', 'select, insert');
grant update (batch_number) on contribution to reliance_app;

-- Who sees which rows of the ledger of a fund, what the application may do with them, and what is true of each of them.
-- What needs other rows to be looked at is in `packages/db/functions/fund`.
select house.isolate('fund_account', 'select, insert');
select house.isolate('fiscal_year', 'select, insert');
grant update (closed_at) on fiscal_year to reliance_app;
-- Written once: no right to change or remove is given to anybody.
select house.isolate('fund_entry', 'select, insert');
select house.isolate('fund_posting', 'select, insert');
-- Moved on by the trigger of an entry, which has the rights of whoever posts.
select house.isolate('ledger_head', 'select, insert');
grant update (position, hash, posted_at) on ledger_head to reliance_app;

alter table fiscal_year add constraint year_has_days check (ends_on > starts_on);

-- The side of an account follows from what it is, as `guardOf` says in core; an account of no known kind is none.
alter table fund_account add constraint account_known check (guard = case account_set
  when 'books' then case
    when code = 'cash' then 1
    when code in ('bank', 'transit', 'unexplained', 'fees', 'expenses', 'grants', 'opening') then 0
    when code ~ '^member:[0-9a-f-]{36}$' then 0
    else 9 end
  when 'fund' then case
    when code = 'shortfall' then 1
    when code in ('pool', 'unexplained') then 0
    when code = 'unallocated' or code ~ '^(call|envelope):[0-9a-f-]{36}$' or code ~ '^project:[0-9a-f-]{36}:committed$' then -1
    else 9 end
  else 9 end and guard <> 9);

alter table fund_entry add constraint entry_has_cause check (mandate_id is not null or cause_id is not null);
alter table fund_entry add constraint cause_whole check (
  (cause_kind is null) = (cause_id is null)
  and (cause_kind is null or cause_kind in ('bank_line', 'reconciliation', 'pledge', 'effect')));
alter table fund_entry add constraint journal_known check (journal in ('bank', 'cash', 'transfers', 'opening'));
alter table fund_entry add constraint purpose_not_empty check (btrim(purpose) <> '');
alter table fund_entry add constraint key_not_empty check (btrim(key) <> '');
-- Looked at when the transaction ends: an archive may bring what takes an entry back before the entry.
alter table fund_entry add constraint fund_entry_reverses foreign key (space_id, reverses_id)
  references fund_entry (space_id, id) deferrable initially deferred;

alter table fund_posting add constraint posting_of_something check (cents <> 0);
-- Nobody spends what is not there: on the side that an account has, its balance is zero or more.
alter table fund_posting add constraint never_below_zero check (guard * balance_cents >= 0);

alter table ledger_head add constraint head_whole check (
  (position is null) = (hash is null) and (position is null) = (posted_at is null));

-- Calls, their results, allocations, what happened with projects and what was approved stay as they were written; what may
-- change of a row later is named here, and its triggers say when.
select house.isolate('call_for_projects', 'select, insert');
grant update (checked_at) on call_for_projects to reliance_app;
select house.isolate('call_assessor', 'select, insert');
select house.isolate('call_application', 'select, insert');
grant update (title, summary, budget, minimum_cents, maximum_cents, state, revision, submitted_at, withdrawn_at,
  withdrawn_reason) on call_application to reliance_app;
select house.isolate('application_share', 'select, insert, delete');
grant update (asked_cents, host_id, agreed_at, agreed_by, agreed_mandate_id, has_purpose, host_agreed_at, host_agreed_by,
  host_mandate_id) on application_share to reliance_app;
select house.isolate('confirmed_money', 'select, insert');
select house.isolate('cobudget_envelope', 'select, insert');
select house.isolate('cobudget_gift', 'select, insert');
grant update (cents, person_id, mandate_id, changed_at) on cobudget_gift to reliance_app;
select house.isolate('declared_interest', 'select, insert');
select house.isolate('assessment', 'select, insert');
grant update (stance, reason, points, person_id, mandate_id, assessed_at, lifted_by, lifted_at) on assessment to reliance_app;
select house.isolate('project_verdict', 'select, insert');
grant update (organisation_id, shares, reason, person_id, mandate_id, given_at) on project_verdict to reliance_app;
select house.isolate('call_result', 'select, insert');
select house.isolate('allocation', 'select, insert');
select house.isolate('allocation_share', 'select, insert');
select house.isolate('project_step', 'select, insert');
select house.isolate('payee_account', 'select, insert');
select house.isolate('payout_file', 'select, insert');
select house.isolate('payout', 'select, insert');
grant update (effect_id, tranche, beneficiary_id, payee_id, account_id, cents, purpose, wording, revision, state, file_id,
  in_file_at, settled_on, settled_at, line_id) on payout to reliance_app;
select house.isolate('payout_approval', 'select, insert');
