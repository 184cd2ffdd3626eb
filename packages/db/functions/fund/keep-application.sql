-- An application is written while it is a draft, stays as it was handed in, and is withdrawn once, before the result.
create or replace function house.keep_application() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'drafted' then
      raise exception 'an application begins as a draft' using errcode = '23514';
    end if;
    return new;
  end if;
  if old.state = 'withdrawn' or (old.state = 'submitted' and new.state <> 'withdrawn') then
    raise exception 'an application stays as it was handed in' using errcode = '23514';
  end if;
  if old.state = 'submitted' and (new.title, new.summary, new.budget, new.minimum_cents, new.maximum_cents, new.submitted_at)
      is distinct from (old.title, old.summary, old.budget, old.minimum_cents, old.maximum_cents, old.submitted_at) then
    raise exception 'an application stays as it was handed in' using errcode = '23514';
  end if;
  if 'submitted' in (old.state, new.state) and exists (
      select from call_result r where r.space_id = new.space_id and r.call_id = new.call_id) then
    raise exception 'the result of this call is frozen' using errcode = '23514';
  end if;
  if new.state = 'submitted' and exists (
      select from application_share s where s.space_id = new.space_id and s.application_id = new.id
        and (s.agreed_at is null or (s.asked_cents > 0 and not s.has_purpose)
             or (s.host_id is not null and s.host_agreed_at is null))) then
    raise exception 'somebody has not agreed to a share yet' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_application before insert or update on call_application for each row
  execute function house.keep_application();
