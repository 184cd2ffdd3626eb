set local role reliance_entry;

-- A person's own places: rank, time there, and since when it is closed.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.my_places(p_session_hash text)
returns table (space_id uuid, kind text, slug text, name text, rank text, now timestamptz,
              closed_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as (select s.person_id from session s where s.id_hash = p_session_hash and s.expires_at > now()),
  homes as (
    select m.space_id, m.level from membership m join me on me.person_id = m.person_id where m.left_at is null
  ),
  coalitions as (
    select o.space_id, bool_or(o.status = 'joined') as joined from homes h
    join member_organisation o on o.organisation_id = h.space_id and o.status in ('invited', 'applied', 'admitted', 'joined')
    where h.level = 'member' group by o.space_id
  )
  select h.space_id, 'organisation', g.slug, o.name, h.level, now() + make_interval(secs => s.clock_offset_ms / 1000.0),
         (select c.closed_at from closure c where c.space_id = h.space_id and c.reopened_at is null)
  from homes h join organisation o on o.space_id = h.space_id join space s on s.id = h.space_id
  join slug g on g.space_id = h.space_id and g.retired_at is null
  union all
  select k.space_id, 'coalition', g.slug, c.name,
         case when not k.joined then 'invited'
              when exists (select from participation p join me on me.person_id = p.person_id
                           where p.space_id = k.space_id) then 'participant' else 'reader' end,
         now() + make_interval(secs => s.clock_offset_ms / 1000.0),
         (select x.closed_at from closure x where x.space_id = k.space_id and x.reopened_at is null)
  from coalitions k join coalition c on c.space_id = k.space_id join space s on s.id = k.space_id
  join slug g on g.space_id = k.space_id and g.retired_at is null
  order by 2 desc, 4
$$;
revoke all on function door.my_places(text) from public, reliance_app, reliance_worker;
grant execute on function door.my_places(text) to reliance_app;

-- Organisations with a public page that are not closed, for "votre organisation existe peut-être déjà".
-- definer: reliance_entry; may call: reliance_app
create or replace function door.public_organisations(p_session_hash text)
returns table (space_id uuid, slug text, name text, commune_code text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.space_id, g.slug, o.name, o.commune_code
  from organisation o join slug g on g.space_id = o.space_id and g.retired_at is null
  where o.is_public
    and not exists (select from closure c where c.space_id = o.space_id and c.reopened_at is null)
    and exists (select from session s where s.id_hash = p_session_hash and s.expires_at > now())
  order by o.name
$$;
revoke all on function door.public_organisations(text) from public, reliance_app, reliance_worker;
grant execute on function door.public_organisations(text) to reliance_app;

-- The space behind a public address, current or retired.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.public_space(p_slug text)
returns table (space_id uuid, kind text, current_slug text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.id, s.kind, c.slug
  from slug g join space s on s.id = g.space_id
  join slug c on c.space_id = s.id and c.retired_at is null
  where g.slug = p_slug
    and (exists (select from organisation o where o.space_id = s.id and o.is_public)
      or exists (select from coalition k where k.space_id = s.id and k.is_public))
$$;
revoke all on function door.public_space(text) from public, reliance_app, reliance_worker;
grant execute on function door.public_space(text) to reliance_app;
