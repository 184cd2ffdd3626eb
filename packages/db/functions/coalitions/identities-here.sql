set local role reliance_entry;

-- What public member organisations of the coalition entered are called now, and the first line of what they say they
-- are for (R55): each writes it at home, and the coalition keeps no copy.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.identities_here()
returns table (organisation_id uuid, slug text, name text, purpose text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.space_id, g.slug, o.name, split_part(o.purpose, E'\n', 1)
  from member_organisation m
  join organisation o on o.space_id = m.organisation_id and o.is_public
  join slug g on g.space_id = o.space_id and g.retired_at is null
  where m.space_id = (select nullif(current_setting('app.space_id', true), '')::uuid)
$$;
revoke all on function door.identities_here() from public, reliance_app, reliance_worker;
grant execute on function door.identities_here() to reliance_app;
