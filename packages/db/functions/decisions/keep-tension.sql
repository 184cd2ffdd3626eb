-- A tension is about a role of its own body, what was said of it stays, and it ends once (R15): whoever said it takes back
-- their own, and what was handed on waits for another body in a row of its own.
create or replace function house.keep_tension() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  former tension;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'open' then
      raise exception 'a tension begins by waiting' using errcode = '23514';
    end if;
    if not exists (select from body b where b.space_id = new.space_id and b.id = new.body_id and b.dissolved_at is null)
        or (new.role_id is not null and not exists (
          select from role r where r.space_id = new.space_id and r.id = new.role_id and r.body_id = new.body_id
            and r.retired_at is null)) then
      raise exception 'a tension is about a body that stands, or a role of it' using errcode = '23514';
    end if;
    if new.returned_from_id is not null then
      select * into former from tension t where t.space_id = new.space_id and t.id = new.returned_from_id;
      if former.state is distinct from 'returned' or former.body_id = new.body_id or former.filed_by <> new.filed_by
          or former.happens <> new.happens or former.needed <> new.needed then
        raise exception 'another body has a tension from the one that handed it on' using errcode = '23514';
      end if;
    end if;
    return new;
  end if;
  if old.state <> 'open' then
    raise exception 'a tension ends once' using errcode = '23514';
  end if;
  if (new.body_id, new.role_id, new.happens, new.needed, new.filed_by, new.filed_at, new.returned_from_id)
      is distinct from
      (old.body_id, old.role_id, old.happens, old.needed, old.filed_by, old.filed_at, old.returned_from_id) then
    raise exception 'what was said of a tension stays' using errcode = '23514';
  end if;
  if new.state = 'withdrawn' and new.ended_by <> old.filed_by then
    raise exception 'a tension is taken back by whoever said it' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_tension before insert or update on tension for each row
  execute function house.keep_tension();
