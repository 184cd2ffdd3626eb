-- Another lead is proposed of the one that stands, to somebody who takes part, and it is done once both have said yes (R73);
-- a lead that left the coalition is not asked. It ends once.
create or replace function house.keep_lead_transfer() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'INSERT' then
    if not exists (select from action_part p where p.space_id = new.space_id and p.action_id = new.action_id
          and p.organisation_id = new.from_organisation_id and p.role = 'lead' and p.ended_at is null)
        or not exists (select from action_part p where p.space_id = new.space_id and p.action_id = new.action_id
          and p.organisation_id = new.to_organisation_id and p.ended_at is null) then
      raise exception 'an action is handed from its lead to somebody who takes part' using errcode = '23514';
    end if;
  else
    if old.state <> 'open' then
      raise exception 'what was proposed of a lead ends once' using errcode = '23514';
    end if;
    if (new.action_id, new.from_organisation_id, new.to_organisation_id, new.proposed_for, new.proposed_by, new.proposed_at)
        is distinct from (old.action_id, old.from_organisation_id, old.to_organisation_id, old.proposed_for,
          old.proposed_by, old.proposed_at)
        or (old.consented_at is not null and new.consented_at is distinct from old.consented_at)
        or (old.accepted_at is not null and new.accepted_at is distinct from old.accepted_at) then
      raise exception 'what was proposed and said of a lead stays' using errcode = '23514';
    end if;
  end if;
  if new.state = 'done' and (new.accepted_at is null or new.consented_at is null and exists (
      select from member_organisation m where m.space_id = new.space_id
        and m.organisation_id = new.from_organisation_id and m.status = 'joined')) then
    raise exception 'a lead is handed on once both have said yes' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_lead_transfer before insert or update on action_lead_transfer for each row
  execute function house.keep_lead_transfer();

-- Nobody becomes the lead but by the last one that was handed on (R73).
create or replace function house.keep_lead() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if (select t.to_organisation_id from action_lead_transfer t
      where t.space_id = new.space_id and t.action_id = new.action_id and t.state = 'done'
      order by t.ended_at desc, t.id desc limit 1) is distinct from new.organisation_id then
    raise exception 'a lead is handed on, and not taken' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_lead before update of role on action_part for each row
  when (old.role <> 'lead' and new.role = 'lead') execute function house.keep_lead();
