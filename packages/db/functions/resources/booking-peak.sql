-- How much of a resource is in use at once at most within a time, by all bookings that take it but one.
create or replace function house.booking_peak(p_space uuid, p_resource uuid, p_from timestamptz, p_until timestamptz, p_but uuid)
returns integer language plpgsql set search_path = pg_catalog, public as $$
declare
  peak integer;
begin
  with taking as (
    select b.taken_from, b.taken_until, b.quantity from booking b
    where b.space_id = p_space and b.resource_id = p_resource and b.id <> p_but
      and b.state in ('held', 'confirmed', 'handed_over') and b.taken_from < p_until and p_from < b.taken_until
  ), beginning as (
    select p_from as at union select t.taken_from from taking t where t.taken_from > p_from
  )
  select max((select coalesce(sum(t.quantity), 0) from taking t where t.taken_from <= g.at and g.at < t.taken_until))
    into peak from beginning g;
  return peak;
end $$;
