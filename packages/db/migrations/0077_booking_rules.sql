-- Bookings of one resource that take its time never meet, whatever the code does (R84). Comparing ids in such an index needs
-- an extension that PostgreSQL brings itself, and that the owner of a database may add; it stands in a schema of its own.
create schema extension;
create extension btree_gist schema extension;
alter table booking add constraint booking_apart exclude using gist
  (space_id with =, resource_id with =, tstzrange(taken_from, taken_until) with &&)
  where (state in ('held', 'confirmed', 'handed_over') and not is_counted);
select house.isolate('booking', 'select, insert, update');
