-- What a coalition does together; who took part stays written.
select house.isolate('action', 'select, insert, update');
select house.isolate('action_part', 'select, insert, update');
select house.isolate('action_need', 'select, insert, update');
