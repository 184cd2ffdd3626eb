-- Budgets, expenses and what became of them stay as they were written; what may change of a row later is named here, and
-- its triggers say when.
select house.isolate('budget', 'select, insert');
select house.isolate('budget_line', 'select, insert');
select house.isolate('budget_amount', 'select, insert');
select house.isolate('expense', 'select, insert');
grant update (title, incurred_on) on expense to reliance_app;
select house.isolate('expense_step', 'select, insert');
grant update (budget_line_id, payee_name) on payout to reliance_app;
