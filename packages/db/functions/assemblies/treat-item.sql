-- A point is begun and ended while its assembly runs, once, and not while a ballot on it is open; what the minutes say of
-- it, and what a minority holds (R43), may change until they are published.
create or replace function house.treat_item() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  at text;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  select a.state into at from assembly a where a.space_id = new.space_id and a.id = new.assembly_id for share;
  if old.ended_at is not null and (new.ended_at, new.outcome, new.started_at, new.referred_body_id)
      is distinct from (old.ended_at, old.outcome, old.started_at, old.referred_body_id) then
    raise exception 'a point that was treated stays so' using errcode = '23514';
  end if;
  if (new.started_at, new.ended_at) is distinct from (old.started_at, old.ended_at) and at <> 'running'
      and new.outcome is distinct from 'adjourned' then
    raise exception 'a point is treated while the assembly runs' using errcode = '23514';
  end if;
  if new.ended_at is not null and old.ended_at is null and exists (
      select from ballot b where b.space_id = new.space_id and b.item_id = new.id and b.state = 'open') then
    raise exception 'a ballot on this point is open' using errcode = '23514';
  end if;
  if (new.minutes, new.minority_positions) is distinct from (old.minutes, old.minority_positions) and (at in ('published', 'approved')
      or new.minutes_revision <> old.minutes_revision + 1) then
    raise exception 'minutes are changed one revision after the other, until they are published' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger treat_item before update on agenda_item for each row execute function house.treat_item();
