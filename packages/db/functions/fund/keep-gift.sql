-- The envelopes of a call are no more than its envelope, together.
create or replace function house.keep_envelope() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return null; end if;
  perform from call_for_projects c where c.space_id = new.space_id and c.id = new.call_id for update;
  if (select sum(e.cents) from cobudget_envelope e where e.space_id = new.space_id and e.call_id = new.call_id)
      > (select c.envelope_cents from call_for_projects c where c.space_id = new.space_id and c.id = new.call_id
         and c.method = 'cobudget') is not false then
    raise exception 'more is distributed than the call has' using errcode = '23514';
  end if;
  return null;
end $$;
create or replace trigger keep_envelope after insert on cobudget_envelope for each row execute function house.keep_envelope();

-- A gift lies within what its giver has, and within what the project has room for beside money from outside and the gifts
-- of others. Givers wait for one another on the row of the call, so that two at once cannot both take the last room.
create or replace function house.keep_gift() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  held bigint;
  room bigint;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  perform from call_for_projects c where c.space_id = new.space_id and c.id = new.call_id for update;
  if exists (select from call_result r where r.space_id = new.space_id and r.call_id = new.call_id) then
    raise exception 'the result of this call is frozen' using errcode = '23514';
  end if;
  -- Less than before always fits, whatever came from outside meanwhile.
  if new.cents <= coalesce(old.cents, 0) then return new; end if;
  select e.cents - coalesce(sum(g.cents), 0) into held
  from cobudget_envelope e left join cobudget_gift g on g.space_id = e.space_id and g.call_id = e.call_id
    and g.organisation_id = e.organisation_id and g.application_id <> new.application_id
  where e.space_id = new.space_id and e.call_id = new.call_id and e.organisation_id = new.organisation_id
  group by e.cents;
  if new.cents > held is not false then
    raise exception 'a gift is within what its giver has' using errcode = '23514';
  end if;
  select least(a.maximum_cents - (select coalesce(sum(m.cents), 0) from confirmed_money m
                                  where m.space_id = a.space_id and m.application_id = a.id),
               (select coalesce(sum(s.asked_cents), 0) from application_share s where s.space_id = a.space_id
                and s.application_id = a.id and not house.is_political(s.space_id, s.organisation_id)))
    - (select coalesce(sum(g.cents), 0) from cobudget_gift g where g.space_id = a.space_id and g.call_id = a.call_id
       and g.application_id = a.id and g.organisation_id <> new.organisation_id) into room
  from call_application a where a.space_id = new.space_id and a.id = new.application_id and a.state = 'submitted';
  if new.cents > room is not false then
    raise exception 'a gift is within the room that its project has' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_gift before insert or update on cobudget_gift for each row execute function house.keep_gift();
