-- What was said of a decision stays as it was said.
select house.isolate('decision_follow_up', 'select, insert');
