-- A newcomer counts after thirty days, or at once where more than half of those who count stand for them; the first
-- voice of a space counts at once, and whoever the operator names in a space that came from elsewhere.
create or replace function house.count_elector() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  here timestamptz := house.space_now(new.space_id);
  counting int;
  support int;
begin
  if tg_op = 'UPDATE' and new.counts_from is not distinct from old.counts_from
      and new.admitted_at = old.admitted_at then return new; end if;
  if new.counts_from is null or new.counts_from >= new.admitted_at + interval '30 days' and new.admitted_at >= here - interval '1 minute'
    then return new; end if;
  select count(*), count(s.elector_id) into counting, support
  from elector e left join standing s on s.space_id = e.space_id and s.by_elector_id = e.elector_id
    and s.elector_id = new.elector_id
  where e.space_id = new.space_id and e.elector_id <> new.elector_id and e.counts_from <= here;
  if counting = 0 or support * 2 > counting then return new; end if;
  if current_user = 'reliance_entry' and exists (select from space s where s.id = new.space_id and s.imported_at is not null)
    then return new; end if;
  raise exception 'a newcomer counts later' using errcode = '23514';
end $$;
create or replace trigger count_elector before insert or update on elector for each row execute function house.count_elector();
