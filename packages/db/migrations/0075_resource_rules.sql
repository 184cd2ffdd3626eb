-- What is lent is said otherwise, paused and withdrawn; it is never removed, since bookings name it.
select house.isolate('resource', 'select, insert, update');
