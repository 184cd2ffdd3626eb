set local role reliance_entry;

-- The first of these addresses that nobody has or had, for whoever has a session: a form proposes it. It says no more
-- than founding does, "taken" or not.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.free_slug(p_session_hash text, p_slugs text[])
returns text language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select w.slug from unnest(p_slugs) with ordinality w(slug, at)
  where exists (select from session s where s.id_hash = p_session_hash and s.expires_at > now())
    and not exists (select from slug g where g.slug = w.slug)
  order by w.at limit 1
$$;
revoke all on function door.free_slug(text, text[]) from public, reliance_app, reliance_worker;
grant execute on function door.free_slug(text, text[]) to reliance_app;
