-- A process begins before anything is decided, goes on over the revision that was read, and stays as it ended. A consent is
-- adopted while nobody's objection stands: whoever objects to the present text was heard, and the group set it aside
-- (protocols §2). Somebody is elected who was proposed, to whom nobody objects, and who was asked whether they accept (§3).
create or replace function house.keep_process() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  ended constant text[] := '{adopted,celebrated,withdrawn,sent_to_group,elected,no_one_found,decided,communicated,reviewed,abandoned,escalated}';
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'INSERT' then
    if new.decision_id is not null or (new.kind <> 'advice' and new.state = any (ended)) then
      raise exception 'a process begins before its decision' using errcode = '23514';
    end if;
    return new;
  end if;
  if new.revision <> old.revision + 1 then
    raise exception 'a process goes on one revision after the other' using errcode = '23514';
  end if;
  if old.state = any (ended) and (new.state <> all (ended) or new.process - 'state' is distinct from old.process - 'state')
      and old.kind <> 'advice' then
    raise exception 'a process that is over stays as it is' using errcode = '23514';
  end if;
  if new.kind = 'consent' and new.state = 'adopted' and old.state <> 'adopted' and (old.state <> 'objecting'
      or old.process -> 'versions' is distinct from new.process -> 'versions'
      or exists (select from jsonb_each(old.sealed -> 'signals') s where s.value = 'true'::jsonb
        and not exists (select from jsonb_array_elements(old.process -> 'objections') o
          where o ->> 'objectorId' = s.key and o ->> 'state' = 'set_aside'
            and (o ->> 'version')::int = jsonb_array_length(old.process -> 'versions')))) then
    raise exception 'an objection stands' using errcode = '23514';
  end if;
  if new.kind = 'election' and new.state = 'elected' and old.state <> 'elected' and (old.state <> 'accepting'
      or old.process -> 'proposedId' = 'null'::jsonb
      or old.process -> 'proposedId' is distinct from new.process -> 'proposedId'
      or old.process -> 'roleId' is distinct from new.process -> 'roleId'
      or old.process -> 'role' is distinct from new.process -> 'role'
      or exists (select from jsonb_each(old.sealed -> 'signals') s where s.value = 'true'::jsonb)) then
    raise exception 'nobody was asked to accept this' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_process before insert or update on decision_process for each row execute function house.keep_process();
