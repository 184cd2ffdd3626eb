-- Nothing is added to a frozen agenda but what is urgent, with its reason (R98), nor to that of an extraordinary assembly
-- once it is convened (R92).
create or replace function house.keep_agenda() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_item assembly;
begin
  -- What comes from another installation was added there by its rules.
  if house.arrives_now(new.space_id) then return new; end if;
  select a.* into of_item from assembly a where a.space_id = new.space_id and a.id = new.assembly_id for share;
  if of_item.kind = 'extraordinary' and of_item.state <> 'planned' then
    raise exception 'an extraordinary assembly has the points that it was convened for' using errcode = '23514';
  end if;
  if of_item.frozen_at is not null and new.urgency_reason = '' then
    raise exception 'nothing is added to a frozen agenda without a reason' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_agenda before insert on agenda_item for each row execute function house.keep_agenda();
