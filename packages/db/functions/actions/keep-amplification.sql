-- An action is strengthened in a way that its lead asks for, while it is in the plan, by an organisation of the coalition that
-- does not lead it (R83); it is taken back once.
create or replace function house.keep_amplification() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'UPDATE' then
    if old.taken_back_at is not null then
      raise exception 'what was taken back stays so' using errcode = '23514';
    end if;
    if (new.action_id, new.organisation_id, new.mode, new.declared_by, new.declared_at)
        is distinct from (old.action_id, old.organisation_id, old.mode, old.declared_by, old.declared_at) then
      raise exception 'who strengthens an action, and how, stays' using errcode = '23514';
    end if;
    return new;
  end if;
  if not exists (select from action a where a.space_id = new.space_id and a.id = new.action_id
        and a.state = 'published' and new.mode = any(a.amplify))
      or not exists (select from member_organisation m where m.space_id = new.space_id
        and m.organisation_id = new.organisation_id and m.status = 'joined')
      or exists (select from action_part p where p.space_id = new.space_id and p.action_id = new.action_id
        and p.organisation_id = new.organisation_id and p.role = 'lead' and p.ended_at is null) then
    raise exception 'an action is strengthened as its lead asks, by others' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_amplification before insert or update on action_amplification for each row
  execute function house.keep_amplification();

-- A victory is written down by an organisation of the coalition, of an action in which it takes part or of none (R66); it stays
-- as it was written until it is taken back.
create or replace function house.keep_victory() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'UPDATE' then
    if old.taken_back_at is not null then
      raise exception 'what was taken back stays so' using errcode = '23514';
    end if;
    if (new.action_id, new.organisation_id, new.what, new.whom, new.won_on, new.filed_by, new.filed_at)
        is distinct from (old.action_id, old.organisation_id, old.what, old.whom, old.won_on, old.filed_by, old.filed_at) then
      raise exception 'a victory stays as it was written' using errcode = '23514';
    end if;
    return new;
  end if;
  if not exists (select from member_organisation m where m.space_id = new.space_id
      and m.organisation_id = new.organisation_id and m.status = 'joined') then
    raise exception 'who writes a victory down belongs to the coalition' using errcode = '23514';
  end if;
  if new.action_id is not null and not exists (select from action_part p where p.space_id = new.space_id
      and p.action_id = new.action_id and p.organisation_id = new.organisation_id and p.ended_at is null) then
    raise exception 'a victory of an action is written by somebody who takes part' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_victory before insert or update on action_victory for each row
  execute function house.keep_victory();
