set local role reliance_entry;

-- What the directory holds of the person of a session, table by table: whatever refers to them. The application
-- leaves out what the declarations call secret.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.my_directory(p_session_hash text)
returns table (relation text, "rows" jsonb)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  held record;
begin
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > now();
  if who is null then return; end if;
  relation := 'person';
  select jsonb_agg(to_jsonb(p)) into "rows" from person p where p.id = who;
  return next;
  for held in
    select t.relname as name, a.attname as who
    from pg_constraint c join pg_class t on t.oid = c.conrelid
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'public.person'::regclass order by 1
  loop
    relation := held.name;
    execute format('select jsonb_agg(to_jsonb(t)) from %I t where t.%I = $1', held.name, held.who)
      into "rows" using who;
    return next;
  end loop;
  relation := 'link';
  select jsonb_agg(to_jsonb(l)) into "rows" from link l
  where l.address in (select e.address from email_address e where e.person_id = who);
  return next;
end $$;
revoke all on function door.my_directory(text) from public, reliance_app, reliance_worker;
grant execute on function door.my_directory(text) to reliance_app;
