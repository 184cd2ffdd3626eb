-- The plan that was asked about stays as it was asked, and closes once (R80).
create or replace function house.keep_recognition_check() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if old.closed_at is not null then
    raise exception 'what was asked about the plan closes once' using errcode = '23514';
  end if;
  if (new.threshold, new.titles, new.opened_by, new.opened_at)
      is distinct from (old.threshold, old.titles, old.opened_by, old.opened_at) then
    raise exception 'what was asked about the plan stays' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_recognition_check before update on recognition_check for each row
  execute function house.keep_recognition_check();

-- A member organisation answers while it is asked; who answers otherwise has no reply to that yet.
create or replace function house.keep_recognition_answer() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (select from recognition_check c where c.space_id = new.space_id and c.id = new.check_id
      and c.closed_at is null) then
    raise exception 'what is closed is answered no more' using errcode = '23514';
  end if;
  if not exists (select from member_organisation m where m.space_id = new.space_id
      and m.organisation_id = new.organisation_id and m.status = 'joined') then
    raise exception 'who answers belongs to the coalition' using errcode = '23514';
  end if;
  if tg_op = 'UPDATE' and (new.answer, new.missing) is distinct from (old.answer, old.missing) and new.reply <> '' then
    raise exception 'a reply is to what was answered' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_recognition_answer before insert or update on recognition_answer for each row
  execute function house.keep_recognition_answer();
