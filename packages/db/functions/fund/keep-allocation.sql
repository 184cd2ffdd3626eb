-- A partner gets what the decision says, no more than it asked, a political group nothing (L9), and all projects of a call
-- no more than its envelope (R131). Decisions wait for one another on the row of the call.
create or replace function house.keep_allocation() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  here call_for_projects;
begin
  if house.arrives_now(new.space_id) then return null; end if;
  select c.* into here from allocation a join call_for_projects c on c.space_id = a.space_id and c.id = a.call_id
  where a.space_id = new.space_id and a.application_id = new.application_id for update of c;
  if not exists (
      select from decision_effect e where e.space_id = new.space_id and e.id = new.effect_id
        and e.payload->>'applicationId' = new.application_id::text
        and e.payload->'shares' @> jsonb_build_array(jsonb_build_object('organisationId', new.organisation_id,
          'amount', (new.cents / 100)::text || '.' || lpad((new.cents % 100)::text, 2, '0')))) then
    raise exception 'a partner gets what was decided' using errcode = '23514';
  end if;
  if not exists (
      select from application_share s join call_application a on a.space_id = s.space_id and a.id = s.application_id
      where s.space_id = new.space_id and s.application_id = new.application_id
        and s.organisation_id = new.organisation_id and a.state = 'submitted' and new.cents <= s.asked_cents) then
    raise exception 'nobody gets more than it asked' using errcode = '23514';
  end if;
  if new.cents > 0 and house.is_political(new.space_id, new.organisation_id) then
    raise exception 'a political group gets nothing' using errcode = '23514';
  end if;
  if (select sum(s.cents) from allocation_share s join allocation a
        on a.space_id = s.space_id and a.application_id = s.application_id
      where s.space_id = new.space_id and a.call_id = here.id) > here.envelope_cents then
    raise exception 'a call gives no more than its envelope' using errcode = '23514';
  end if;
  return null;
end $$;
create or replace trigger keep_allocation after insert on allocation_share for each row execute function house.keep_allocation();
