-- A commission prepares and decides nothing (R113); a secretariat is made of those who hold its mandates (R108).

-- Whether somebody holds a mandate of that body that gives rights now.
create or replace function house.is_mandated_in(p_space uuid, p_body uuid, p_person uuid) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select exists (
    select from mandate m join role r on r.space_id = m.space_id and r.id = m.role_id
    where m.space_id = p_space and m.body_id = p_body and m.person_id = p_person and r.retired_at is null
      and m.accepted_at is not null and m.declined_at is null and m.recalled_at is null and m.resigned_at is null
      and m.suspended_at is null and m.starts_at <= house.space_now(p_space) and house.space_now(p_space) < m.ends_at)
$$;

-- People of the space join a commission that is there, until its last day.
create or replace function house.take_part() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (select from body b where b.space_id = new.space_id and b.id = new.body_id and b.kind = 'commission'
      and b.dissolved_at is null
      and (b.ends_on is null or (house.space_now(new.space_id) at time zone 'Europe/Paris')::date <= b.ends_on)) then
    raise exception 'only a commission that is there is joined' using errcode = '23514';
  end if;
  if not exists (select from body_member m where m.space_id = new.space_id and m.person_id = new.person_id) then
    raise exception 'only people of the space take part' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger take_part before insert on body_participant for each row execute function house.take_part();

-- How a body works is written by whoever holds a mandate in it (R112).
create or replace function house.keep_ways() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (select from body b where b.space_id = new.space_id and b.id = new.body_id
      and b.kind in ('secretariat', 'commission') and b.dissolved_at is null)
      or not house.is_mandated_in(new.space_id, new.body_id, new.written_by) then
    raise exception 'whoever is mandated there says how a body works' using errcode = '23514';
  end if;
  if new.revision <> (case when tg_op = 'INSERT' then 1 else old.revision + 1 end) then
    raise exception 'how a body works goes on one revision after the other' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_ways before insert or update on body_ways for each row execute function house.keep_ways();

-- No decision, no process and no assembly of a commission, and no role or mandate there that decides something.
create or replace function house.prepare_only() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if exists (select from body b where b.space_id = new.space_id and b.id = new.body_id and b.kind = 'commission') then
    raise exception 'a commission decides nothing' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger prepare_only before insert or update of body_id on decision for each row
  execute function house.prepare_only();
create or replace trigger prepare_only before insert or update of body_id on decision_process for each row
  execute function house.prepare_only();
create or replace trigger prepare_only before insert or update of body_id on assembly for each row
  execute function house.prepare_only();
create or replace trigger prepare_only before insert or update of powers on role for each row
  when (new.powers <> '{}') execute function house.prepare_only();
create or replace trigger prepare_only before insert on mandate for each row
  when (new.powers <> '{}' or new.may_bind or new.ceiling_cents is not null) execute function house.prepare_only();
