-- The doors: the only functions that read across spaces. Each pins its search_path, belongs to `entry`
-- (or `relay`), and is listed in the catalogue gate. A refusal is an absence of rows, the same for a
-- stranger, for another tenant's id and for an id that does not exist.

-- The directory --------------------------------------------------------------------------------------

create function door.request_link(
  p_id uuid, p_token_hash text, p_address text, p_lang text, p_next text, p_minutes int, p_event uuid
) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  directory constant uuid := '00000000-0000-7000-8000-000000000000';
  counter bigint;
begin
  insert into link (id, token_hash, purpose, address, lang, next, expires_at)
  values (p_id, p_token_hash, 'sign_in', p_address, p_lang, p_next, now() + make_interval(mins => p_minutes))
  on conflict (id) do nothing;
  if p_event is null then return; end if;
  update space_counter set value = value + 1 where space_id = directory returning value into counter;
  insert into outbox (space_id, id, position, kind, payload, run_at)
  values (directory, p_event, counter, 'identity.sign_in_mail', jsonb_build_object('linkId', p_id), now());
end $$;--> statement-breakpoint

-- What the mail of a link needs; the token itself is derived again from the id by whoever knows the secret.
create function door.link_for_mail(p_id uuid)
returns table (address text, lang text, expires_at timestamptz, consumed_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select address, lang, expires_at, consumed_at from link where id = p_id
$$;--> statement-breakpoint

create function door.link_state(p_token_hash text)
returns table (state text, address text, lang text, next text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select case when consumed_at is not null then 'used'
              when expires_at <= now() then 'expired' else 'open' end, address, lang, next
  from link where token_hash = p_token_hash
$$;--> statement-breakpoint

-- Consumes the link once and opens a session; an unknown address becomes an account here.
create function door.consume_link(p_token_hash text, p_person uuid, p_session_hash text, p_session_days int)
returns table (person_id uuid, address text, next text, is_new boolean)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  used link%rowtype;
  who uuid;
  fresh boolean := false;
begin
  update link set consumed_at = now()
  where token_hash = p_token_hash and consumed_at is null and expires_at > now()
  returning * into used;
  if not found then return; end if;
  perform pg_advisory_xact_lock(hashtextextended(used.address, 0));
  select e.person_id into who from email_address e where e.address = used.address;
  if who is null then
    insert into person (id, lang) values (p_person, used.lang);
    insert into email_address (address, person_id, proven_at) values (used.address, p_person, now());
    who := p_person;
    fresh := true;
  end if;
  insert into session (id_hash, person_id, expires_at)
  values (p_session_hash, who, now() + make_interval(days => p_session_days));
  return query select who, used.address, used.next, fresh;
end $$;--> statement-breakpoint

create function door.session(p_hash text)
returns table (person_id uuid, lang text, name text, address text, has_password boolean, expires_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id, p.lang, p.name, (select min(e.address) from email_address e where e.person_id = p.id),
         exists (select from password w where w.person_id = p.id), s.expires_at
  from session s join person p on p.id = s.person_id
  where s.id_hash = p_hash and s.expires_at > now()
$$;--> statement-breakpoint

create function door.open_session(p_hash text, p_person uuid, p_expires timestamptz)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into session (id_hash, person_id, expires_at) values (p_hash, p_person, p_expires)
$$;--> statement-breakpoint

create function door.extend_session(p_hash text, p_expires timestamptz)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update session set expires_at = p_expires where id_hash = p_hash
$$;--> statement-breakpoint

create function door.close_session(p_hash text)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from session where id_hash = p_hash
$$;--> statement-breakpoint

create function door.close_sessions_of(p_person uuid)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from session where person_id = p_person
$$;--> statement-breakpoint

create function door.close_expired_sessions()
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from session where expires_at <= now()
$$;--> statement-breakpoint

create function door.password_of(p_address text)
returns table (person_id uuid, hash text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select w.person_id, w.hash from email_address e join password w on w.person_id = e.person_id
  where e.address = p_address
$$;--> statement-breakpoint

-- A new password closes every other session of the person.
create function door.set_password(p_session_hash text, p_hash text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > now();
  if who is null then return false; end if;
  insert into password (person_id, hash, set_at) values (who, p_hash, now())
  on conflict (person_id) do update set hash = excluded.hash, set_at = excluded.set_at;
  delete from session where person_id = who and id_hash <> p_session_hash;
  return true;
end $$;--> statement-breakpoint

create function door.set_profile(p_session_hash text, p_name text, p_lang text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update person p set name = p_name, lang = p_lang from session s
  where s.id_hash = p_session_hash and s.expires_at > now() and p.id = s.person_id;
  return found;
end $$;--> statement-breakpoint

-- Mandates in force --------------------------------------------------------------------------------------

-- One mandate as the permission it is: accepted, begun, not ended, not recalled, and resting on a decision
-- that is countersigned (or taken by a body of one member). Time is the space's own.
create function door.mandates_of(p_person uuid, p_spaces uuid[])
returns jsonb language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'mandateId', m.id, 'spaceId', m.space_id, 'bodyId', m.body_id, 'roleId', m.role_id,
    'powers', to_jsonb(r.powers), 'startsAt', m.starts_at, 'endsAt', m.ends_at) order by m.ends_at, m.id), '[]'::jsonb)
  from mandate m
  join space s on s.id = m.space_id
  join role r on r.space_id = m.space_id and r.id = m.role_id and r.retired_at is null
  join body b on b.space_id = m.space_id and b.id = m.body_id and b.dissolved_at is null
  join decision d on d.space_id = m.space_id and d.id = m.decision_id
    and (d.countersigned_at is not null or d.sole_member or d.proof = 'founding')
  where m.person_id = p_person and m.space_id = any (p_spaces)
    and m.accepted_at is not null and m.declined_at is null and m.recalled_at is null and m.resigned_at is null
    and m.starts_at <= now() + make_interval(secs => s.clock_offset_ms / 1000.0)
    and m.ends_at > now() + make_interval(secs => s.clock_offset_ms / 1000.0)
$$;--> statement-breakpoint

-- Entering a space ---------------------------------------------------------------------------------------

-- Sets the space for this transaction and says who enters: rank, own name there, mandates in force.
create function door.enter(p_session_hash text, p_space uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  here space%rowtype;
  entered_rank text;
  shown_name text;
  homes uuid[] := '{}';
begin
  perform set_config('app.space_id', '', true);
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  select * into here from space s where s.id = p_space;
  if not found then return; end if;
  if here.kind = 'organisation' then
    select m.level, m.display_name into entered_rank, shown_name
    from membership m where m.space_id = p_space and m.person_id = who and m.left_at is null;
    homes := array[p_space];
  elsif here.kind = 'coalition' then
    select array_agg(o.organisation_id order by o.organisation_id),
           case when bool_or(o.status = 'joined') then 'reader' else 'invited' end
      into homes, entered_rank
    from membership m
    join member_organisation o on o.organisation_id = m.space_id and o.space_id = p_space
      and o.status in ('invited', 'applied', 'admitted', 'joined')
    where m.person_id = who and m.left_at is null and m.level = 'member';
    select p.display_name into shown_name from participation p
    where p.space_id = p_space and p.person_id = who and p.organisation_id = any (homes);
    if shown_name is not null and entered_rank = 'reader' then entered_rank := 'participant'; end if;
    if homes is null then entered_rank := null; end if;
  end if;
  if entered_rank is null then return; end if;
  perform set_config('app.space_id', p_space::text, true);
  return query select who, here.kind, entered_rank, coalesce(shown_name, ''), homes,
    door.mandates_of(who, case when here.kind = 'coalition' then homes || p_space else array[p_space] end),
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;--> statement-breakpoint

-- The public page of a space that chose to have one.
create function door.enter_public(p_space uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  here space%rowtype;
begin
  perform set_config('app.space_id', '', true);
  select s.* into here from space s
  where s.id = p_space
    and (exists (select from organisation o where o.space_id = s.id and o.is_public)
      or exists (select from coalition c where c.space_id = s.id and c.is_public));
  if not found then return; end if;
  perform set_config('app.space_id', p_space::text, true);
  return query select null::uuid, here.kind, 'public', '', '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;--> statement-breakpoint

-- A person with a session at the door of a space with a public page: may ask to join it.
create function door.enter_visitor(p_session_hash text, p_space uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  who_name text;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id, p.name into who, who_name from session s join person p on p.id = s.person_id
  where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  return query select who, e.kind, 'visitor', who_name, e.organisation_ids, e.mandates, e.now
  from door.enter_public(p_space) e;
end $$;--> statement-breakpoint

-- A person holding an open invitation to one of their proven addresses.
create function door.enter_invited(p_session_hash text, p_space uuid, p_invitation uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  who_name text;
  here space%rowtype;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id, p.name into who, who_name
  from session s
  join person p on p.id = s.person_id
  join email_address e on e.person_id = s.person_id
  join invitation i on i.address = e.address and i.space_id = p_space and i.id = p_invitation
  where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  select * into here from space s where s.id = p_space;
  perform set_config('app.space_id', p_space::text, true);
  return query select who, here.kind, 'invited', who_name, '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;--> statement-breakpoint

-- Applies an event of one space in another: possible only for an event that is there, and in its own space,
-- in the one it names, or in the coalitions of the organisation it comes from.
create function door.enter_event(p_event_space uuid, p_event uuid, p_space uuid)
returns table (event_kind text, payload jsonb, person_id uuid, kind text, rank text, display_name text,
               organisation_ids uuid[], mandates jsonb, now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  here space%rowtype;
begin
  perform set_config('app.space_id', '', true);
  select s.* into here from space s where s.id = p_space;
  if not found then return; end if;
  return query
    select o.kind, o.payload, null::uuid, here.kind, 'public', '', '{}'::uuid[], '[]'::jsonb,
           pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0)
    from outbox o
    where o.space_id = p_event_space and o.id = p_event
      and (o.space_id = p_space or o.target_space_id = p_space
        or exists (select from member_organisation m where m.space_id = p_space and m.organisation_id = o.space_id));
  if found then perform set_config('app.space_id', p_space::text, true); end if;
end $$;--> statement-breakpoint

-- The coalitions that know the organisation an event comes from.
create function door.coalitions_of_event(p_event_space uuid, p_event uuid)
returns table (space_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.space_id from outbox o join member_organisation m on m.organisation_id = o.space_id
  where o.space_id = p_event_space and o.id = p_event
$$;--> statement-breakpoint

-- Founds a space and enters it; `taken` says that the address is somebody's, and nothing is written.
create function door.found_space(p_session_hash text, p_space uuid, p_kind text, p_slug text, p_offset_ms bigint)
returns table (taken boolean, person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[],
               mandates jsonb, now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  who_name text;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id, p.name into who, who_name from session s join person p on p.id = s.person_id
  where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  if p_kind not in ('organisation', 'coalition') then return; end if;
  insert into space (id, kind, clock_offset_ms) values (p_space, p_kind, p_offset_ms) on conflict (id) do nothing;
  if not found then return; end if;
  insert into slug (slug, space_id) values (p_slug, p_space) on conflict (slug) do nothing;
  if not found then
    delete from space s where s.id = p_space;
    return query select true, who, p_kind, 'member', who_name, '{}'::uuid[], '[]'::jsonb, pg_catalog.now();
    return;
  end if;
  insert into space_counter (space_id, value) values (p_space, 0);
  perform set_config('app.space_id', p_space::text, true);
  return query select false, who, p_kind, 'member', who_name, '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => p_offset_ms / 1000.0);
end $$;--> statement-breakpoint

-- A person's own places ------------------------------------------------------------------------------------

create function door.my_places(p_session_hash text)
returns table (space_id uuid, kind text, slug text, name text, rank text, now timestamptz)
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
  select h.space_id, 'organisation', g.slug, o.name, h.level, now() + make_interval(secs => s.clock_offset_ms / 1000.0)
  from homes h join organisation o on o.space_id = h.space_id join space s on s.id = h.space_id
  join slug g on g.space_id = h.space_id and g.retired_at is null
  union all
  select k.space_id, 'coalition', g.slug, c.name,
         case when not k.joined then 'invited'
              when exists (select from participation p join me on me.person_id = p.person_id
                           where p.space_id = k.space_id) then 'participant' else 'reader' end,
         now() + make_interval(secs => s.clock_offset_ms / 1000.0)
  from coalitions k join coalition c on c.space_id = k.space_id join space s on s.id = k.space_id
  join slug g on g.space_id = k.space_id and g.retired_at is null
  order by 2 desc, 4
$$;--> statement-breakpoint

create function door.my_invitations(p_session_hash text)
returns table (space_id uuid, invitation_id uuid, organisation_name text, level text, sent_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select i.space_id, i.id, o.name, i.level, i.sent_at
  from session s
  join email_address e on e.person_id = s.person_id
  join invitation i on i.address = e.address and i.accepted_at is null and i.declined_at is null
    and i.withdrawn_at is null and i.expires_at > now()
  join organisation o on o.space_id = i.space_id
  where s.id_hash = p_session_hash and s.expires_at > now()
  order by i.sent_at desc
$$;--> statement-breakpoint

create function door.my_join_requests(p_session_hash text)
returns table (space_id uuid, request_id uuid, organisation_name text, asked_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select j.space_id, j.id, o.name, j.asked_at
  from session s
  join join_request j on j.person_id = s.person_id and j.accepted_at is null and j.declined_at is null
    and j.withdrawn_at is null
  join organisation o on o.space_id = j.space_id
  where s.id_hash = p_session_hash and s.expires_at > now()
  order by j.asked_at desc
$$;--> statement-breakpoint

-- Organisations with a public page, for "votre organisation existe peut-être déjà".
create function door.public_organisations(p_session_hash text)
returns table (space_id uuid, slug text, name text, commune_code text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.space_id, g.slug, o.name, o.commune_code
  from organisation o join slug g on g.space_id = o.space_id and g.retired_at is null
  where o.is_public
    and exists (select from session s where s.id_hash = p_session_hash and s.expires_at > now())
  order by o.name
$$;--> statement-breakpoint

-- The space behind a public address, current or retired.
create function door.public_space(p_slug text)
returns table (space_id uuid, kind text, current_slug text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.id, s.kind, c.slug
  from slug g join space s on s.id = g.space_id
  join slug c on c.space_id = s.id and c.retired_at is null
  where g.slug = p_slug
    and (exists (select from organisation o where o.space_id = s.id and o.is_public)
      or exists (select from coalition k where k.space_id = s.id and k.is_public))
$$;--> statement-breakpoint

-- Which of these addresses belong to members of the space entered: so that nobody is invited twice.
create function door.member_addresses(p_addresses text[])
returns table (address text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select e.address from membership m join email_address e on e.person_id = m.person_id
  where m.space_id = (select nullif(current_setting('app.space_id', true), '')::uuid)
    and m.left_at is null and e.address = any (p_addresses)
$$;--> statement-breakpoint

-- Where to write to people of a space about an event that concerns it: they hold a mandate there, belong to
-- it, or asked to; an event opens the addresses of its own space and of the one it names, and no other.
create function door.notice_addresses(p_event_space uuid, p_event uuid, p_space uuid, p_persons uuid[])
returns table (address text, lang text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select (select min(e.address) from email_address e where e.person_id = p.id), p.lang
  from person p
  where p.id = any (p_persons)
    and exists (select from outbox o where o.space_id = p_event_space and o.id = p_event
                and (o.space_id = p_space or o.target_space_id = p_space))
    and (exists (select from membership m where m.space_id = p_space and m.person_id = p.id and m.left_at is null)
      or exists (select from mandate m where m.space_id = p_space and m.person_id = p.id)
      or exists (select from join_request j where j.space_id = p_space and j.person_id = p.id))
$$;--> statement-breakpoint

-- Takes due rows of the outbox, each once; the queue's rows are written by the same statement.
create function door.relay_batch(p_limit int)
returns table (space_id uuid, id uuid, kind text, target_space_id uuid, run_at timestamptz)
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update outbox o set relayed_at = now()
  from (select x.space_id, x.id from outbox x
        where x.relayed_at is null and x.run_at <= now()
        order by x.run_at, x.space_id, x.position
        for update skip locked limit p_limit) due
  where o.space_id = due.space_id and o.id = due.id
  returning o.space_id, o.id, o.kind, o.target_space_id, o.run_at
$$;--> statement-breakpoint

-- Owners and callers ---------------------------------------------------------------------------------------

do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as signature, p.proname as name from pg_proc p
           join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'door'
  loop
    execute format('revoke all on function %s from public', f.signature);
    if f.name = 'relay_batch' then
      execute format('grant execute on function %s to reliance_worker', f.signature);
    elsif f.name <> 'mandates_of' then
      execute format('grant execute on function %s to reliance_app', f.signature);
    end if;
    execute format('alter function %s owner to %s', f.signature,
      case f.name when 'relay_batch' then 'reliance_relay' else 'reliance_entry' end);
  end loop;
end $$;
