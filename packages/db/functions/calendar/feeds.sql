set local role reliance_entry;

-- Since when the person of a session has a secret link to their agenda; no row without one.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.my_feed(p_session_hash text)
returns table (made_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select f.made_at from calendar_feed f join session s on s.person_id = f.person_id
  where s.id_hash = p_session_hash and s.expires_at > now()
$$;
revoke all on function door.my_feed(text) from public, reliance_app, reliance_worker;
grant execute on function door.my_feed(text) to reliance_app;

-- Gives the person of a session such a link, in place of the one before, which leads nowhere from then on.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.keep_feed(p_session_hash text, p_token_hash text)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  -- Copies of one request wait for one another: the same token twice at one instant would break its own key.
  insert into calendar_feed (person_id, token_hash, made_at)
  select s.person_id, p_token_hash, now() from session s
  where s.id_hash = p_session_hash and s.expires_at > now() for update of s
  on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
$$;
revoke all on function door.keep_feed(text, text) from public, reliance_app, reliance_worker;
grant execute on function door.keep_feed(text, text) to reliance_app;

-- Takes it away.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.drop_feed(p_session_hash text)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from calendar_feed f using session s
  where s.person_id = f.person_id and s.id_hash = p_session_hash and s.expires_at > now()
$$;
revoke all on function door.drop_feed(text) from public, reliance_app, reliance_worker;
grant execute on function door.drop_feed(text) to reliance_app;

-- The places whose dates a secret link brings, and the language of its person; no row where the link leads nowhere. Of a
-- person without a place, one row without a space.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.feed_places(p_token_hash text)
returns table (space_id uuid, kind text, slug text, name text, lang text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as (
    select f.person_id, p.lang from calendar_feed f join person p on p.id = f.person_id where f.token_hash = p_token_hash
  ), homes as (
    select m.space_id, m.level from membership m join me on me.person_id = m.person_id where m.left_at is null
  ), here as (
    select h.space_id from homes h
    union
    select o.space_id from homes h join member_organisation o on o.organisation_id = h.space_id and o.status = 'joined'
    where h.level = 'member'
  )
  select s.id, s.kind, g.slug, coalesce(o.name, c.name), me.lang
  from me
  left join here h on true
  left join space s on s.id = h.space_id
  left join slug g on g.space_id = s.id and g.retired_at is null
  left join organisation o on o.space_id = s.id
  left join coalition c on c.space_id = s.id
  order by 2 desc nulls last, 4
  limit 100
$$;
revoke all on function door.feed_places(text) from public, reliance_app, reliance_worker;
grant execute on function door.feed_places(text) to reliance_app;

-- Enters a place as the person of a secret link, with the mandates that they hold at this instant: who lost one reads no
-- more of what it opened. It only reads, and a closed place hands out no mandate.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.enter_feed(p_token_hash text, p_space uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  shut boolean;
begin
  perform set_config('app.space_id', '', true);
  select f.person_id into who from calendar_feed f where f.token_hash = p_token_hash;
  if who is null then return; end if;
  shut := door.hold_closed(p_space);
  perform set_config('transaction_read_only', 'on', true);
  return query select e.person_id, e.kind, e.rank, e.display_name, e.organisation_ids,
    case when shut then '[]'::jsonb else e.mandates end, e.now from door.enter_as(who, p_space) e;
end $$;
revoke all on function door.enter_feed(text, uuid) from public, reliance_app, reliance_worker;
grant execute on function door.enter_feed(text, uuid) to reliance_app;
