-- A space that comes from another instance: founded under its own id, without anybody, in the transaction that
-- takes its rows in. Nothing is written when the space or its address is there.
create function door.import_space(p_space uuid, p_kind text, p_slug text)
returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform set_config('app.space_id', '', true);
  if p_kind not in ('organisation', 'coalition') then return 'kind_unknown'; end if;
  if exists (select from slug s where s.slug = p_slug) then return 'slug_taken'; end if;
  insert into space (id, kind) values (p_space, p_kind) on conflict (id) do nothing;
  if not found then return 'space_there'; end if;
  insert into slug (slug, space_id) values (p_slug, p_space);
  perform set_config('app.space_id', p_space::text, true);
  return 'founded';
end $$;--> statement-breakpoint

-- The operator says who a person of an imported space is here; whoever is known already stays who they are.
create function door.link_person(p_person uuid, p_address text, p_lang text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from door.traces_of(p_person)) then return false; end if;
  if exists (select from email_address e where e.address = p_address) then return false; end if;
  insert into person (id, lang) values (p_person, p_lang) on conflict (id) do nothing;
  if not found then return false; end if;
  -- Two at the same moment: the key refuses one, and its transaction with it.
  insert into email_address (address, person_id, proven_at) values (p_address, p_person, now());
  return true;
end $$;--> statement-breakpoint

-- The address under which a space is found now, for its archive.
create function door.slug_of_entered()
returns text language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.slug from slug s
  where s.space_id = (select nullif(current_setting('app.space_id', true), '')::uuid) and s.retired_at is null
$$;--> statement-breakpoint
do $$
declare
  f record;
begin
  for f in select * from (values
    ('import_space(uuid, text, text)', 'reliance_app'),
    ('link_person(uuid, text, text)', 'reliance_worker'),
    ('slug_of_entered()', 'reliance_app')) listed(signature, caller)
  loop
    execute format('revoke all on function door.%s from public', f.signature);
    execute format('grant execute on function door.%s to %s', f.signature, f.caller);
    execute format('alter function door.%s owner to reliance_entry', f.signature);
  end loop;
end $$;
