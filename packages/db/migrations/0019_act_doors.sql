-- Links that do one act (L15): a person who only reads their mail enters one space, for one act, once. A link is for
-- an address; who that is, and what they may do there, is asked when it is used.
select house.close('muted_mail');--> statement-breakpoint
select house.open_to('reliance_entry', 'muted_mail', '{select,insert,delete}');--> statement-breakpoint

-- What follows belongs to the owner of the doors.
set local role reliance_entry;--> statement-breakpoint

-- Only a link to come in opens a session, whatever another one is presented as.
create or replace function door.link_for_mail(p_id uuid)
returns table (address text, lang text, expires_at timestamptz, consumed_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select address, lang, expires_at, consumed_at from link where id = p_id and purpose = 'sign_in'
$$;--> statement-breakpoint

create or replace function door.link_state(p_token_hash text)
returns table (state text, address text, lang text, next text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select case when consumed_at is not null then 'used'
              when expires_at <= now() then 'expired' else 'open' end, address, lang, next
  from link where token_hash = p_token_hash and purpose = 'sign_in'
$$;--> statement-breakpoint

-- The person behind an address that a link has just proven; an unknown one becomes an account here. The address itself
-- decides between two that come at once (as in 0016).
create function door.person_of_address(p_address text, p_lang text, p_new_person uuid)
returns uuid language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  insert into person (id, lang) values (p_new_person, p_lang);
  insert into email_address (address, person_id, proven_at) values (p_address, p_new_person, now())
  on conflict on constraint email_address_pkey do nothing;
  if not found then delete from person p where p.id = p_new_person; end if;
  select e.person_id into who from email_address e where e.address = p_address;
  return who;
end $$;--> statement-breakpoint

create or replace function door.consume_link(p_token_hash text, p_person uuid, p_session_hash text, p_session_days int)
returns table (person_id uuid, address text, next text, is_new boolean)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  used link%rowtype;
  who uuid;
begin
  update link l set consumed_at = now()
  where l.token_hash = p_token_hash and l.purpose = 'sign_in' and l.consumed_at is null and l.expires_at > now()
  returning * into used;
  if not found then return; end if;
  who := door.person_of_address(used.address, used.lang, p_person);
  insert into session (id_hash, person_id, expires_at)
  values (p_session_hash, who, now() + make_interval(days => p_session_days));
  return query select who, used.address, used.next, who = p_person;
end $$;--> statement-breakpoint

-- Entering a space as somebody whom another door has made sure of.
create function door.enter_as(p_person uuid, p_space uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  here space%rowtype;
  entered_rank text;
  shown_name text;
  homes uuid[] := '{}';
begin
  select * into here from space s where s.id = p_space;
  if not found then return; end if;
  if here.kind = 'organisation' then
    select m.level, m.display_name into entered_rank, shown_name
    from membership m where m.space_id = p_space and m.person_id = p_person and m.left_at is null;
    homes := array[p_space];
  elsif here.kind = 'coalition' then
    select array_agg(o.organisation_id order by o.organisation_id),
           case when bool_or(o.status = 'joined') then 'reader' else 'invited' end
      into homes, entered_rank
    from membership m
    join member_organisation o on o.organisation_id = m.space_id and o.space_id = p_space
      and o.status in ('invited', 'applied', 'admitted', 'joined')
    where m.person_id = p_person and m.left_at is null and m.level = 'member';
    select p.display_name into shown_name from participation p
    where p.space_id = p_space and p.person_id = p_person and p.organisation_id = any (homes);
    if shown_name is not null and entered_rank = 'reader' then entered_rank := 'participant'; end if;
    if homes is null then entered_rank := null; end if;
  end if;
  if entered_rank is null then return; end if;
  perform set_config('app.space_id', p_space::text, true);
  return query select p_person, here.kind, entered_rank, coalesce(shown_name, ''), homes,
    door.mandates_of(p_person, case when here.kind = 'coalition' then homes || p_space else array[p_space] end),
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;--> statement-breakpoint

create or replace function door.enter(p_session_hash text, p_space uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  return query select * from door.enter_as(who, p_space);
end $$;--> statement-breakpoint

-- A link for a mail, for one act or for choosing mails; the same id again is the same mail again.
create function door.keep_act_link(p_id uuid, p_token_hash text, p_purpose text, p_address text, p_lang text,
                                   p_space uuid, p_subject uuid, p_organisation uuid, p_minutes int)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if p_purpose = 'sign_in' then raise exception 'not an act' using errcode = '22023'; end if;
  insert into link (id, token_hash, purpose, address, lang, expires_at, act_space_id, subject_id, organisation_id)
  values (p_id, p_token_hash, p_purpose, p_address, p_lang, now() + make_interval(mins => p_minutes),
    p_space, p_subject, p_organisation)
  on conflict (id) do nothing;
end $$;--> statement-breakpoint

-- What such a link is worth, without using it: mail scanners open links.
create function door.act_link(p_token_hash text)
returns table (id uuid, state text, purpose text, address text, lang text, space_id uuid, subject_id uuid,
               organisation_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.id, case when l.consumed_at is not null then 'used'
                    when l.expires_at <= now() then 'expired' else 'open' end,
         l.purpose, l.address, l.lang, l.act_space_id, l.subject_id, l.organisation_id
  from link l where l.token_hash = p_token_hash and l.purpose not in ('sign_in', 'choose_mails')
$$;--> statement-breakpoint

-- Enters the space of an open link as the person behind its address, with the rights they have there now. With
-- `p_new_person` it is used in the same transaction as the act: what is refused leaves it as it was. Somebody who
-- is invited may be nobody's account yet: they become one by their answer.
create function door.enter_act(p_token_hash text, p_new_person uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  held link%rowtype;
  who uuid;
  entered record;
begin
  perform set_config('app.space_id', '', true);
  if p_new_person is not null then
    perform from link l where l.token_hash = p_token_hash for update;
  end if;
  select l.* into held from link l
  where l.token_hash = p_token_hash and l.purpose not in ('sign_in', 'choose_mails')
    and l.consumed_at is null and l.expires_at > pg_catalog.now();
  if not found then return; end if;
  select e.person_id into who from email_address e where e.address = held.address;
  if held.purpose = 'answer_invitation' then
    if not exists (select from invitation i where i.space_id = held.act_space_id and i.id = held.subject_id
                   and i.address = held.address) then return; end if;
    if p_new_person is not null then
      who := door.person_of_address(held.address, held.lang, p_new_person);
    end if;
    select who as person_id, s.kind, 'invited' as rank,
           coalesce((select p.name from person p where p.id = who), '') as display_name,
           '{}'::uuid[] as organisation_ids, '[]'::jsonb as mandates,
           pg_catalog.now() + make_interval(secs => s.clock_offset_ms / 1000.0) as now
      into entered from space s where s.id = held.act_space_id;
    perform set_config('app.space_id', held.act_space_id::text, true);
  else
    if who is null then return; end if;
    select * into entered from door.enter_as(who, held.act_space_id);
    if not found then return; end if;
  end if;
  if p_new_person is not null then update link l set consumed_at = pg_catalog.now() where l.id = held.id; end if;
  return query select entered.person_id, entered.kind, entered.rank, entered.display_name,
    entered.organisation_ids, entered.mandates, entered.now;
end $$;--> statement-breakpoint

-- Which kinds of mails the person behind a link to choose them does without.
create function door.mail_choices(p_token_hash text)
returns table (lang text, muted text[])
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.lang, array(select m.kind from muted_mail m where m.person_id = p.id order by 1)
  from link l join email_address e on e.address = l.address join person p on p.id = e.person_id
  where l.token_hash = p_token_hash and l.purpose = 'choose_mails' and l.expires_at > now()
$$;--> statement-breakpoint

create function door.choose_mails(p_token_hash text, p_mute text[], p_want text[])
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  select e.person_id into who from link l join email_address e on e.address = l.address
  where l.token_hash = p_token_hash and l.purpose = 'choose_mails' and l.expires_at > now();
  if who is null then return false; end if;
  delete from muted_mail m where m.person_id = who and m.kind = any (p_want);
  insert into muted_mail (person_id, kind, muted_at) select who, k, now() from unnest(p_mute) k
  on conflict do nothing;
  return true;
end $$;--> statement-breakpoint

-- As before, without those who do not want this kind of mail (null: a kind that is always sent).
drop function door.notice_addresses(uuid, uuid, uuid, uuid[]);--> statement-breakpoint
create function door.notice_addresses(p_event_space uuid, p_event uuid, p_space uuid, p_persons uuid[], p_kind text)
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
    and not exists (select from muted_mail m where m.person_id = p.id and m.kind = p_kind)
$$;--> statement-breakpoint

do $$
declare
  f record;
begin
  for f in select * from (values
    ('person_of_address(text, text, uuid)', null),
    ('enter_as(uuid, uuid)', null),
    ('keep_act_link(uuid, text, text, text, text, uuid, uuid, uuid, int)', 'reliance_app'),
    ('act_link(text)', 'reliance_app'),
    ('enter_act(text, uuid)', 'reliance_app'),
    ('mail_choices(text)', 'reliance_app'),
    ('choose_mails(text, text[], text[])', 'reliance_app'),
    ('notice_addresses(uuid, uuid, uuid, uuid[], text)', 'reliance_app')) listed(signature, caller)
  loop
    execute format('revoke all on function door.%s from public', f.signature);
    if f.caller is not null then execute format('grant execute on function door.%s to %s', f.signature, f.caller); end if;
  end loop;
end $$;--> statement-breakpoint
reset role;
