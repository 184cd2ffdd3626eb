-- Minutes are published with every ballot that was opened in the assembly: a record that leaves one out is refused (R106).
create or replace function house.keep_minutes() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (select from assembly a where a.space_id = new.space_id and a.id = new.assembly_id
                 and a.state in ('minutes_draft', 'published', 'approved')) then
    raise exception 'minutes are published after the assembly' using errcode = '23514';
  end if;
  if exists (select from ballot b where b.space_id = new.space_id and b.assembly_id = new.assembly_id
             and b.opened_at is not null
             and not new.content -> 'record' @> jsonb_build_array(jsonb_build_object('ballotId', b.id))) then
    raise exception 'the record leaves out a ballot' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_minutes before insert on minutes_version for each row execute function house.keep_minutes();
