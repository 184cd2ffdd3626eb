-- Alone: in the sovereign body, where no second voice was here lately whose yes would count. Looked at when its effects
-- stand beside it, and before anything else may see it.
create or replace function house.decide_alone() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  awake int;
begin
  if new.proof <> 'alone' or house.arrives_now(new.space_id) then return null; end if;
  if not exists (select from body b where b.space_id = new.space_id and b.id = new.body_id and b.parent_id is null) then
    raise exception 'only the whole decides alone' using errcode = '23514';
  end if;
  select count(*) into awake from elector e
  where e.space_id = new.space_id and e.counts_from <= new.proposed_at
    and e.seen_at >= new.proposed_at - interval '90 days'
    -- Who loses is not counted.
    and not exists (select from decision_effect f join mandate m on m.space_id = f.space_id
                      and m.id = (f.payload->>'mandateId')::uuid
                    where f.space_id = new.space_id and f.decision_id = new.id and f.kind = 'end_mandate'
                      and (m.person_id = e.elector_id or exists (
                        select from participation p where p.space_id = new.space_id and p.person_id = m.person_id
                          and p.organisation_id = e.elector_id)));
  if awake > 1 then
    raise exception 'somebody else could answer' using errcode = '23514';
  end if;
  return null;
end $$;
drop trigger if exists decide_alone on decision;
create constraint trigger decide_alone after insert on decision deferrable initially deferred
  for each row execute function house.decide_alone();
