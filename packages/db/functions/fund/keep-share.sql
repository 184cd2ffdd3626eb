-- What partners ask stays as it was handed in, and nobody has agreed to a share that has changed since.
create or replace function house.keep_share() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  here uuid := coalesce(new.space_id, old.space_id);
begin
  if house.arrives_now(here) then return new; end if;
  if not exists (select from call_application a where a.space_id = here
                 and a.id = coalesce(new.application_id, old.application_id) and a.state = 'drafted') then
    raise exception 'a share stays as it was handed in' using errcode = '23514';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if tg_op = 'UPDATE' and (new.asked_cents, new.host_id) is distinct from (old.asked_cents, old.host_id)
      and (new.agreed_at is not null or new.host_agreed_at is not null) then
    raise exception 'a share that changes is agreed to again' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_share before insert or update or delete on application_share for each row
  execute function house.keep_share();
