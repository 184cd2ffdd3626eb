set local role reliance_relay;

-- Acts that wait, space by space in their order, with the link that theirs follows.
-- definer: reliance_relay; may call: reliance_worker
create or replace function door.unsealed_acts(p_limit int)
returns table (space_id uuid, act_id uuid, says text, last_position bigint, last_hash bytea)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.space_id, a.id, house.act_text(a), coalesce(l.position, 0), l.hash
  from (select u.space_id, u.act_id from act_unsealed u order by u.space_id limit p_limit) w
  join act a on a.space_id = w.space_id and a.id = w.act_id
  left join lateral (select s.position, s.hash from act_seal s where s.space_id = a.space_id
                     order by s.position desc limit 1) l on true
  order by a.space_id, a.at, a.id
$$;
revoke all on function door.unsealed_acts(integer) from public, reliance_app, reliance_worker;
grant execute on function door.unsealed_acts(integer) to reliance_worker;

-- Adds links to chains. Of two that seal at once, one finds its position taken and begins again.
-- definer: reliance_relay; may call: reliance_worker
create or replace function door.seal_acts(p_links jsonb)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into act_seal (space_id, position, act_id, hash, sealed_at)
  select (l->>'space')::uuid, (l->>'position')::bigint, (l->>'act')::uuid, decode(l->>'hash', 'hex'), now()
  from jsonb_array_elements(p_links) l;
  delete from act_unsealed u using jsonb_array_elements(p_links) l
  where u.space_id = (l->>'space')::uuid and u.act_id = (l->>'act')::uuid;
$$;
revoke all on function door.seal_acts(jsonb) from public, reliance_app, reliance_worker;
grant execute on function door.seal_acts(jsonb) to reliance_worker;

-- The chains as they stand, a page at a time; an act that is gone says nothing.
-- definer: reliance_relay; may call: reliance_worker
create or replace function door.read_seals(p_space uuid, p_position bigint, p_limit int)
returns table (space_id uuid, "position" bigint, act_id uuid, hash bytea, says text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.space_id, s.position, s.act_id, s.hash, house.act_text(a)
  from act_seal s left join act a on a.space_id = s.space_id and a.id = s.act_id
  where (s.space_id, s.position) > (p_space, p_position)
  order by s.space_id, s.position limit p_limit
$$;
revoke all on function door.read_seals(uuid, bigint, integer) from public, reliance_app, reliance_worker;
grant execute on function door.read_seals(uuid, bigint, integer) to reliance_worker;

-- Acts that neither have a seal nor wait for one: they were not written by the application.
-- definer: reliance_relay; may call: reliance_worker
create or replace function door.foreign_acts()
returns table (space_id uuid, act_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.space_id, a.id from act a
  where not exists (select from act_seal s where s.space_id = a.space_id and s.act_id = a.id)
    and not exists (select from act_unsealed u where u.space_id = a.space_id and u.act_id = a.id)
$$;
revoke all on function door.foreign_acts() from public, reliance_app, reliance_worker;
grant execute on function door.foreign_acts() to reliance_worker;
