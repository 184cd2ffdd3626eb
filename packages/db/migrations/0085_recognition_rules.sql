-- Whether organisations recognise themselves in the plan; what was answered stays written.
select house.isolate('recognition_check', 'select, insert, update');
select house.isolate('recognition_answer', 'select, insert, update');
