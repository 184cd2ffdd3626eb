set local role reliance_entry;

-- Sets the space for this transaction and says who enters: rank, own name there, mandates in force. A refusal is an
-- absence of rows, the same for a stranger, for another tenant's id and for an id that does not exist. Where the space
-- is closed, without writing and without any mandate; the door says so, and only a closed one costs a second look
-- (decision 20).
-- definer: reliance_entry; may call: reliance_app
create or replace function door.enter(p_session_hash text, p_space uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz, is_closed boolean)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  held boolean;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id, exists (select from closure c where c.space_id = p_space and c.reopened_at is null)
    into who, held
  from session s where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  -- As `hold_closed`: nothing lifts this again before the end of the transaction.
  if held then perform set_config('transaction_read_only', 'on', true); end if;
  return query select e.person_id, e.kind, e.rank, e.display_name, e.organisation_ids,
    case when held then '[]'::jsonb else e.mandates end, e.now, held from door.enter_as(who, p_space) e;
end $$;
revoke all on function door.enter(text, uuid) from public, reliance_app, reliance_worker;
grant execute on function door.enter(text, uuid) to reliance_app;

-- For what stays possible in a closed space: leaving, taking along, opening it again. The use case decides.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.enter_closed(p_session_hash text, p_space uuid)
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
end $$;
revoke all on function door.enter_closed(text, uuid) from public, reliance_app, reliance_worker;
grant execute on function door.enter_closed(text, uuid) to reliance_app;

-- Entering a space as somebody whom another door has made sure of.
-- definer: reliance_entry; may call: nobody
create or replace function door.enter_as(p_person uuid, p_space uuid)
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
end $$;
revoke all on function door.enter_as(uuid, uuid) from public, reliance_app, reliance_worker;

-- In a closed space the rest of the transaction can only read, whatever it goes on to try: nothing lifts this again
-- before its end. Says whether it is so.
-- definer: reliance_entry; may call: nobody
create or replace function door.hold_closed(p_space uuid)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from closure c where c.space_id = p_space and c.reopened_at is null) then return false; end if;
  perform set_config('transaction_read_only', 'on', true);
  return true;
end $$;
revoke all on function door.hold_closed(uuid) from public, reliance_app, reliance_worker;
