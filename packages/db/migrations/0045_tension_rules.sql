-- What was said of a tension stays; it ends once.
select house.isolate('tension', 'select, insert, update');
