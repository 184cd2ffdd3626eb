-- A coalition that no organisation is in any more is closed by nobody's decision.
create or replace function house.need_no_member() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from member_organisation o where o.space_id = new.space_id and o.status = 'joined')
      or exists (select from organisation o where o.space_id = new.space_id) then
    raise exception 'somebody is still here to decide' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger need_no_member before insert on closure for each row when (new.effect_id is null)
  execute function house.need_no_member();
