-- A report is its holder's, of days of a mandate that they took on (R28). It stays as it was filed: the application may not change it.
create or replace function house.keep_report() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (select from mandate m where m.space_id = new.space_id and m.id = new.mandate_id
      and m.person_id = new.filed_by and m.accepted_at is not null and m.report_rhythm <> 'none'
      and new.from_on >= m.starts_on and new.due_on <= m.ends_on) then
    raise exception 'this report is not of a mandate that this person took on' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_report before insert on mandate_report for each row execute function house.keep_report();
