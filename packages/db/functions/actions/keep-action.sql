-- A draft becomes part of the plan, and what is done or dropped stays as it was (R65). Its number and who added it stay.
create or replace function house.keep_action() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'INSERT' then
    if new.state not in ('draft', 'published') then
      raise exception 'an action begins as a draft or in the plan' using errcode = '23514';
    end if;
    return new;
  end if;
  if old.state in ('done', 'dropped') then
    raise exception 'an action that is over stays as it was' using errcode = '23514';
  end if;
  if old.state = 'published' and new.state = 'draft' then
    raise exception 'what the coalition read is no draft again' using errcode = '23514';
  end if;
  if (new.number, new.added_by, new.added_at) is distinct from (old.number, old.added_by, old.added_at)
      or (old.published_at is not null and new.published_at is distinct from old.published_at) then
    raise exception 'who added an action, and when, stays' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_action before insert or update on action for each row execute function house.keep_action();

-- Looked at when the transaction ends (R56, R60): an action has exactly one lead, and one that everybody reads has a lead
-- that appears.
create or replace function house.has_one_lead() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  v_action uuid := case when tg_table_name = 'action' then new.id else (to_jsonb(new) ->> 'action_id')::uuid end;
  v_leads int;
  v_hidden boolean;
begin
  select count(*), bool_or(p.discretion = 'discreet') into v_leads, v_hidden from action_part p
    where p.space_id = new.space_id and p.action_id = v_action and p.role = 'lead' and p.ended_at is null;
  if v_leads <> 1 then
    raise exception 'an action has exactly one lead' using errcode = '23514';
  end if;
  if v_hidden and exists (
      select from action a where a.space_id = new.space_id and a.id = v_action and a.audience = 'public') then
    raise exception 'the lead of an action that everybody reads appears' using errcode = '23514';
  end if;
  return null;
end $$;
drop trigger if exists has_one_lead on action;
create constraint trigger has_one_lead after insert or update on action deferrable initially deferred
  for each row execute function house.has_one_lead();
drop trigger if exists has_one_lead on action_part;
create constraint trigger has_one_lead after insert or update on action_part deferrable initially deferred
  for each row execute function house.has_one_lead();
