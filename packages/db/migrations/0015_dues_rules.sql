-- Dues of members and the days on which they are up to date: who sees which rows, and what may change of them later.
-- What needs other rows to be looked at is in `packages/db/functions/fund` and `…/organisations`.
select house.isolate('membership_validity', 'select, insert');
grant update (taken_back_by, taken_back_at) on membership_validity to reliance_app;
select house.isolate('dues_campaign', 'select, insert');
grant update (valid_until_on, closed_at) on dues_campaign to reliance_app;
select house.isolate('member_dues', 'select, insert');
grant update (chosen_cents, step, chosen_at) on member_dues to reliance_app;
select house.isolate('dues_payment', 'select, insert');
grant update (taken_back_by, taken_back_at, taken_back_reason) on dues_payment to reliance_app;
select house.isolate('dues_exemption', 'select, insert');
-- Why somebody was exempt goes with their account.
grant update (ended_by, ended_at, reason) on dues_exemption to reliance_app;
select house.isolate('dues_reminder', 'select, insert');
select house.isolate('dues_proposal', 'select, insert');
