-- A call says what its decision said, and its rules stay: only the moment from which it is looked through is written
-- later, once.
create or replace function house.keep_call() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'UPDATE' then
    if old.checked_at is not null and new.checked_at is distinct from old.checked_at then
      raise exception 'a call is looked through from one moment on' using errcode = '23514';
    end if;
    return new;
  end if;
  if not exists (
      select from decision_effect e where e.space_id = new.space_id and e.id = new.effect_id
        and e.payload->>'callId' = new.id::text and (e.payload->>'envelope')::numeric * 100 = new.envelope_cents
        and e.payload->>'opensOn' = new.opens_on::text and e.payload->>'closesOn' = new.closes_on::text
        and e.payload->>'assessUntilOn' = new.assess_until_on::text and e.payload->>'method' = new.method
        and e.payload->'criteria' = new.criteria
        and nullif(e.payload->'cobudget', 'null') is not distinct from new.cobudget) then
    raise exception 'a call is as it was decided' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_call before insert or update on call_for_projects for each row execute function house.keep_call();

-- The committee of a call is the one that its decision names.
create or replace function house.keep_assessor() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not house.arrives_now(new.space_id) and not exists (
      select from decision_effect e where e.space_id = new.space_id and e.id = new.effect_id
        and e.payload->>'callId' = new.call_id::text and e.payload->'assessors' ? new.organisation_id::text) then
    raise exception 'the committee of a call is the one that was decided' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_assessor before insert on call_assessor for each row execute function house.keep_assessor();
