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
