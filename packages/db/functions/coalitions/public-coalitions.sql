set local role reliance_entry;

-- Coalitions that chose a public page and are open, by name, after the one of that address: what each is for in its
-- first line, and how many organisations have joined it.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.public_coalitions(p_after text, p_rows int)
returns table (space_id uuid, slug text, name text, purpose text, joined int)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with last as (
    select c.name, g.slug from slug g join coalition c on c.space_id = g.space_id
    where g.slug = p_after and c.is_public
  ), shown as (
    select c.space_id, g.slug, c.name, split_part(c.purpose, E'\n', 1) as purpose
    from coalition c join slug g on g.space_id = c.space_id and g.retired_at is null
    where c.is_public
      and not exists (select from closure x where x.space_id = c.space_id and x.reopened_at is null)
      -- One that has gone meanwhile tells nothing of where it stood: the list begins anew.
      and (not exists (select from last) or (c.name, g.slug) > (select l.name, l.slug from last l))
    order by c.name, g.slug limit least(p_rows, 100)
  )
  select s.space_id, s.slug, s.name, s.purpose,
         (select count(*)::int from member_organisation m where m.space_id = s.space_id and m.status = 'joined')
  from shown s order by s.name, s.slug
$$;
revoke all on function door.public_coalitions(text, int) from public, reliance_app, reliance_worker;
grant execute on function door.public_coalitions(text, int) to reliance_app;

-- Some of them for the first page, others each day: chance shows them, neither the alphabet nor their size.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.some_public_coalitions(p_rows int)
returns table (space_id uuid, slug text, name text, purpose text, joined int, others int)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with shown as (
    select c.space_id, c.name, split_part(c.purpose, E'\n', 1) as purpose from coalition c
    where c.is_public and not exists (select from closure x where x.space_id = c.space_id and x.reopened_at is null)
  ), drawn as (
    select s.* from shown s order by md5(s.space_id::text || current_date::text) limit least(p_rows, 100)
  )
  select s.space_id, g.slug, s.name, s.purpose,
         (select count(*)::int from member_organisation m where m.space_id = s.space_id and m.status = 'joined'),
         ((select count(*) from shown) - (select count(*) from drawn))::int
  from drawn s join slug g on g.space_id = s.space_id and g.retired_at is null
  order by md5(s.space_id::text || current_date::text)
$$;
revoke all on function door.some_public_coalitions(int) from public, reliance_app, reliance_worker;
grant execute on function door.some_public_coalitions(int) to reliance_app;
