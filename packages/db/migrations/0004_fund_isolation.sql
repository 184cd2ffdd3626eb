-- Rules, holders of the account, promises, movements and contributions stay as they were written; what may change of
-- them later is named here.
select house.isolate('pledge_rule', 'select, insert');
select house.isolate('carrier_term', 'select, insert');
select house.isolate('pledge', 'select, insert');
grant update (superseded_at) on pledge to reliance_app;
select house.isolate('base_declaration', 'select, insert');
select house.isolate('bank_import', 'select, insert');
grant update (undone_at) on bank_import to reliance_app;
select house.isolate('bank_line', 'select, insert');
grant update (state, ignored_reason, removed_at) on bank_line to reliance_app;
select house.isolate('fund_batch', 'select, insert');
select house.isolate('contribution', 'select, insert');
grant update (batch_number) on contribution to reliance_app;
