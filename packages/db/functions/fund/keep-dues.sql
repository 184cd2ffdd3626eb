-- A payment of dues is taken back once, and a movement of the bank is one payment, whole, of money that came in.
create or replace function house.keep_dues_payment() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' then
    if old.taken_back_at is not null then
      raise exception 'a payment is taken back once' using errcode = '23514';
    end if;
  elsif new.line_id is not null and not exists (
      select from bank_line l where l.space_id = new.space_id and l.id = new.line_id
        and (l.removed_at is null or new.taken_back_at is not null) and l.cents = new.cents) then
    raise exception 'a movement of the bank is one payment' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_dues_payment before update on dues_payment for each row
  execute function house.keep_dues_payment();
create or replace trigger keep_dues_line after insert on dues_payment for each row
  execute function house.keep_dues_payment();

-- Nobody exempts themselves. An exemption ends once, and its reason stays or goes.
create or replace function house.keep_dues_exemption() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    if new.given_by = new.person_id then
      raise exception 'nobody exempts themselves' using errcode = '23514';
    end if;
    return new;
  end if;
  if old.ended_at is not null and new.ended_at is distinct from old.ended_at then
    raise exception 'an exemption ends once' using errcode = '23514';
  end if;
  if new.reason <> old.reason and new.reason <> '' then
    raise exception 'the reason of an exemption stays as it was written' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_dues_exemption before insert or update on dues_exemption for each row
  execute function house.keep_dues_exemption();

-- Nobody is reminded twice within fourteen days, nor before the time begins, nor within fourteen days of the opening.
create or replace function house.keep_dues_reminder() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (
      select from dues_reminder r where r.space_id = new.space_id and r.campaign_id = new.campaign_id
        and r.person_id = new.person_id and r.id <> new.id
        and r.reminded_at > new.reminded_at - interval '14 days'
        and r.reminded_at < new.reminded_at + interval '14 days') then
    raise exception 'a member is reminded once in fourteen days' using errcode = '23514';
  end if;
  if exists (
      select from dues_campaign c where c.space_id = new.space_id and c.id = new.campaign_id
        and (new.reminded_at at time zone 'Europe/Paris')::date
          < greatest(c.from_on, (c.opened_at at time zone 'Europe/Paris')::date + 14)) then
    raise exception 'nobody is reminded before the time begins' using errcode = '23514';
  end if;
  return null;
end $$;
create or replace trigger keep_dues_reminder after insert on dues_reminder for each row
  execute function house.keep_dues_reminder();

-- Looked at when the transaction ends: whoever is up to date by a campaign has paid something that stands, or is exempt, and
-- not beyond the day of that campaign. What takes one back takes the other back with it.
create or replace function house.dues_rest(p_space uuid, p_campaign uuid, p_person uuid) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select not exists (
    select from membership_validity v where v.space_id = p_space and v.cause_id = p_campaign and v.person_id = p_person
      and v.cause_kind = 'dues' and v.taken_back_at is null
      and not (exists (
          select from dues_campaign c where c.space_id = p_space and c.id = p_campaign and v.through_on = c.valid_until_on)
        and (exists (
          select from dues_payment p where p.space_id = p_space and p.campaign_id = p_campaign and p.person_id = p_person
            and p.taken_back_at is null)
        or exists (
          select from dues_exemption e where e.space_id = p_space and e.campaign_id = p_campaign
            and e.person_id = p_person and e.ended_at is null))))
$$;
create or replace function house.rest_validity() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not house.dues_rest(new.space_id,
      (to_jsonb(new)->>tg_argv[0])::uuid, new.person_id) then
    raise exception 'whoever is up to date has paid or is exempt' using errcode = '23514';
  end if;
  return null;
end $$;
drop trigger if exists rest_validity on membership_validity;
create constraint trigger rest_validity after insert on membership_validity deferrable initially deferred
  for each row execute function house.rest_validity('cause_id');
drop trigger if exists rest_validity on dues_payment;
create constraint trigger rest_validity after update on dues_payment deferrable initially deferred
  for each row execute function house.rest_validity('campaign_id');
drop trigger if exists rest_validity on dues_exemption;
create constraint trigger rest_validity after update on dues_exemption deferrable initially deferred
  for each row execute function house.rest_validity('campaign_id');
