-- An organisation of the coalition takes part in an action that is not over (R65), and its part ends once. Whose it is, in
-- what, and since when, stays.
create or replace function house.keep_action_part() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  v_state text;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  -- A lead has the objective of the action for words, and keeps its part without others when it hands the lead on.
  if new.role = 'partner' and new.contribution = '' and (tg_op = 'INSERT' or old.contribution <> '') then
    raise exception 'who takes part says what it brings' using errcode = '23514';
  end if;
  select a.state into v_state from action a where a.space_id = new.space_id and a.id = new.action_id;
  if v_state in ('done', 'dropped') then
    raise exception 'nobody joins or leaves an action that is over' using errcode = '23514';
  end if;
  if tg_op = 'INSERT' then
    if v_state = 'draft' and new.role <> 'lead' then
      raise exception 'a draft is its lead''s alone' using errcode = '23514';
    end if;
    if not exists (select from member_organisation m where m.space_id = new.space_id
        and m.organisation_id = new.organisation_id and m.status = 'joined') then
      raise exception 'who takes part belongs to the coalition' using errcode = '23514';
    end if;
    return new;
  end if;
  if old.ended_at is not null then
    raise exception 'a part ends once' using errcode = '23514';
  end if;
  if (new.action_id, new.organisation_id, new.joined_by, new.joined_at)
      is distinct from (old.action_id, old.organisation_id, old.joined_by, old.joined_at) then
    raise exception 'whose part it is, and since when, stays' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_action_part before insert or update on action_part for each row
  execute function house.keep_action_part();

-- A need is filled by a part that its own action has now; what it asks for stays as it was said, until it is dropped.
create or replace function house.keep_action_need() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if new.part_id is not null and (tg_op = 'INSERT' or new.part_id is distinct from old.part_id)
      and not exists (select from action_part p where p.space_id = new.space_id and p.id = new.part_id
        and p.action_id = new.action_id and p.ended_at is null) then
    raise exception 'a need is filled by somebody who takes part' using errcode = '23514';
  end if;
  if tg_op = 'UPDATE' then
    if old.dropped_at is not null then
      raise exception 'a need that was dropped stays so' using errcode = '23514';
    end if;
    if (new.action_id, new.text, new.asked_by, new.asked_at)
        is distinct from (old.action_id, old.text, old.asked_by, old.asked_at) then
      raise exception 'what is needed stays as it was said' using errcode = '23514';
    end if;
  end if;
  return new;
end $$;
create or replace trigger keep_action_need before insert or update on action_need for each row
  execute function house.keep_action_need();
