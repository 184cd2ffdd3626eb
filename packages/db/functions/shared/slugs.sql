set local role reliance_entry;

-- The space entered takes another address. The one it had still leads to it, and it may come back to it; an address
-- that ever was somebody else's stays theirs.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.change_slug(p_slug text)
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
end $$;
revoke all on function door.change_slug(text) from public, reliance_app, reliance_worker;
grant execute on function door.change_slug(text) to reliance_app;

-- The addresses that the space entered has had, the present one first.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.slugs_here()
returns table (slug text, since timestamptz, retired_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select g.slug, g.since, g.retired_at from slug g
  where g.space_id = (select nullif(current_setting('app.space_id', true), '')::uuid)
  order by g.retired_at desc nulls first
$$;
revoke all on function door.slugs_here() from public, reliance_app, reliance_worker;
grant execute on function door.slugs_here() to reliance_app;

-- The address under which a space is found now, for its archive.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.slug_of_entered()
returns text language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.slug from slug s
  where s.space_id = (select nullif(current_setting('app.space_id', true), '')::uuid) and s.retired_at is null
$$;
revoke all on function door.slug_of_entered() from public, reliance_app, reliance_worker;
grant execute on function door.slug_of_entered() to reliance_app;

-- Where an address that was retired leads, for whoever is of that space.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.place_of_slug(p_session_hash text, p_slug text)
returns table (kind text, current_slug text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.kind, m.slug from door.my_places(p_session_hash) m
  join slug g on g.space_id = m.space_id and g.slug = p_slug and g.retired_at is not null
$$;
revoke all on function door.place_of_slug(text, text) from public, reliance_app, reliance_worker;
grant execute on function door.place_of_slug(text, text) to reliance_app;
