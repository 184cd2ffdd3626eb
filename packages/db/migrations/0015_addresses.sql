-- The space entered takes another address. The one it had still leads to it, and it may come back to it; an address
-- that ever was somebody else's stays theirs.
create function door.change_slug(p_slug text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  here constant uuid := nullif(current_setting('app.space_id', true), '')::uuid;
begin
  if here is null then return false; end if;
  perform from space s where s.id = here for update;
  insert into slug (slug, space_id) values (p_slug, here) on conflict (slug) do nothing;
  if not exists (select from slug g where g.slug = p_slug and g.space_id = here) then return false; end if;
  update slug set retired_at = now() where space_id = here and slug <> p_slug and retired_at is null;
  update slug set retired_at = null, since = now() where slug = p_slug and retired_at is not null;
  return true;
end $$;--> statement-breakpoint

-- The addresses that the space entered has had, the present one first.
create function door.slugs_here()
returns table (slug text, since timestamptz, retired_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select g.slug, g.since, g.retired_at from slug g
  where g.space_id = (select nullif(current_setting('app.space_id', true), '')::uuid)
  order by g.retired_at desc nulls first
$$;--> statement-breakpoint

-- Where an address that was retired leads, for whoever is of that space.
create function door.place_of_slug(p_session_hash text, p_slug text)
returns table (kind text, current_slug text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.kind, m.slug from door.my_places(p_session_hash) m
  join slug g on g.space_id = m.space_id and g.slug = p_slug and g.retired_at is not null
$$;--> statement-breakpoint

select house.open_to('reliance_entry', 'space', '{update}');--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['change_slug(text)', 'slugs_here()', 'place_of_slug(text, text)'] loop
    execute format('revoke all on function door.%s from public', f);
    execute format('grant execute on function door.%s to reliance_app', f);
    execute format('alter function door.%s owner to reliance_entry', f);
  end loop;
end $$;
