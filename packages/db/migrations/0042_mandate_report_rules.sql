-- A report stays as it was filed, and what was said of a decision as it was said.
select house.isolate('mandate_report', 'select, insert');
select house.isolate('decision_follow_up', 'select, insert');
