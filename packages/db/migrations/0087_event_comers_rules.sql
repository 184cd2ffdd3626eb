-- Whoever keeps a date says how many can come; people say that they come, and take it back.
select house.isolate('event_places', 'select, insert, update');
select house.isolate('event_comer', 'select, insert, delete');
