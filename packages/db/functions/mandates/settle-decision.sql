-- A decision goes on, comes into force or ends once, and as its answers allow.
create or replace function house.settle_decision() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  yes int;
  no int;
  silent int;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if old.state not in ('asking', 'open') then
    raise exception 'a settled decision does not change' using errcode = '23514';
  end if;
  if new.state = 'asking' and old.state = 'open' then
    raise exception 'a decision does not go back' using errcode = '23514';
  end if;
  if old.closes_at is not null and new.closes_at is distinct from old.closes_at then
    raise exception 'the last day stays' using errcode = '23514';
  end if;
  if new.state not in ('open', 'in_force') then return new; end if;
  -- What an assembly adopted comes into force by its ballot: proclaimed, of these very words and effects, and of no other.
  if old.proof = 'ballot' then
    if new.state = 'in_force' and exists (
        select from ballot b where b.space_id = old.space_id and b.decision_id = old.id and b.state = 'proclaimed'
          and b.result ->> 'outcome' = 'adopted' and b.wording = old.text
          and jsonb_array_length(b.effects) = (select count(*) from decision_effect e where e.space_id = old.space_id and e.decision_id = old.id)
          and not exists (select from decision_effect e where e.space_id = old.space_id and e.decision_id = old.id
            and (b.effects -> (e.ordinal - 1) ->> 'kind', b.effects -> (e.ordinal - 1) -> 'payload')
              is distinct from (e.kind, e.payload))) then
      new.in_force_xid := pg_current_xact_id()::text;
      return new;
    end if;
    raise exception 'no proclaimed ballot adopted this' using errcode = '23514';
  end if;
  -- What was decided without a vote comes into force by its process: adopted in that body, of these very words.
  if old.proof = 'consent' then
    if new.state = 'in_force' and exists (
        select from decision_process p where p.space_id = old.space_id and p.decision_id = old.id and p.body_id = old.body_id
          and p.kind = 'consent' and p.state = 'adopted' and p.process #>> '{versions,-1,text}' = old.text)
        and not exists (select from decision_effect e where e.space_id = old.space_id and e.decision_id = old.id) then
      new.in_force_xid := pg_current_xact_id()::text;
      return new;
    end if;
    raise exception 'no consent adopted this' using errcode = '23514';
  end if;
  -- Who was elected without candidates: by the process of that body whose only outcome is this person in this role, for the
  -- mission and the term that the circle consented to, and nothing besides.
  if old.proof = 'election' then
    if new.state = 'in_force' and exists (
        select from decision_process p join decision_effect e on e.space_id = p.space_id and e.decision_id = p.decision_id
        where p.space_id = old.space_id and p.decision_id = old.id and p.body_id = old.body_id
          and p.kind = 'election' and p.state = 'elected' and e.kind = 'give_mandate'
          and e.payload ->> 'roleId' = p.process ->> 'roleId'
          and e.payload -> 'personIds' = jsonb_build_array(p.process -> 'proposedId')
          and e.payload ->> 'mission' = p.process #>> '{role,mission}'
          and (e.payload ->> 'endsOn')::date
            < (e.payload ->> 'startsOn')::date + make_interval(months => (p.process #>> '{role,termMonths}')::int)
          and not coalesce((e.payload ->> 'mayBind')::boolean, false) and e.payload ->> 'ceilingCents' is null)
        and (select count(*) from decision_effect e where e.space_id = old.space_id and e.decision_id = old.id) = 1 then
      new.in_force_xid := pg_current_xact_id()::text;
      return new;
    end if;
    raise exception 'no election chose this person' using errcode = '23514';
  end if;
  select count(*) filter (where a.answer = 'yes' and a.is_counted), count(*) filter (where a.answer = 'no' and a.is_counted),
         old.electors - count(*) filter (where a.is_elector)
    into yes, no, silent
  from decision_answer a where a.space_id = old.space_id and a.decision_id = old.id;
  if yes < old.needed then
    raise exception 'too few said yes' using errcode = '23514';
  end if;
  if new.state = 'open' then return new; end if;
  -- In a space of one there is nobody else to ask; where one person decides for others, all have their days.
  if old.big and not (old.proof = 'alone' and (select count(*) from elector e where e.space_id = old.space_id) = 1)
      and not (yes > no and ((new.closes_at is not null and house.space_now(old.space_id) >= new.closes_at)
                             or (not old.is_slow and old.proof <> 'alone' and yes > no + silent))) then
    raise exception 'everybody still has some days' using errcode = '23514';
  end if;
  new.in_force_xid := pg_current_xact_id()::text;
  return new;
end $$;
create or replace trigger settle_decision before update on decision for each row execute function house.settle_decision();
