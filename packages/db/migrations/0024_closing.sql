CREATE TABLE "closure" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"closed_at" timestamp with time zone NOT NULL,
	"decision_id" uuid,
	"closed_by" uuid,
	"mandate_id" uuid,
	"final_at" timestamp with time zone NOT NULL,
	"reopened_at" timestamp with time zone,
	"reopened_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "closure_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
ALTER TABLE "member_organisation" ADD COLUMN "home_closed_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "closure_current" ON "closure" USING btree ("space_id") WHERE reopened_at is null;--> statement-breakpoint
-- A closed space is read-only, and gives nobody a right there or elsewhere (decision 20).
select house.isolate('closure', 'select, insert, update');--> statement-breakpoint
select house.open_to('reliance_entry', 'closure', '{select}');--> statement-breakpoint
alter table closure add constraint final_after_closing check (final_at >= closed_at);--> statement-breakpoint

-- What follows belongs to the owner of the doors.
set local role reliance_entry;--> statement-breakpoint

-- In a closed space the rest of the transaction can only read, whatever it goes on to try: nothing lifts this again
-- before its end. Says whether it is so.
create function door.hold_closed(p_space uuid)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from closure c where c.space_id = p_space and c.reopened_at is null) then return false; end if;
  perform set_config('transaction_read_only', 'on', true);
  return true;
end $$;--> statement-breakpoint

-- As before; the mandates of a closed space open nothing.
create or replace function door.mandates_of(p_person uuid, p_spaces uuid[])
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
    and not exists (select from closure c where c.space_id = m.space_id and c.reopened_at is null)
    and m.accepted_at is not null and m.declined_at is null and m.recalled_at is null and m.resigned_at is null
    and m.starts_at <= now() + make_interval(secs => s.clock_offset_ms / 1000.0)
    and m.ends_at > now() + make_interval(secs => s.clock_offset_ms / 1000.0)
$$;--> statement-breakpoint

-- As before; where it is closed, without writing and without any mandate.
create or replace function door.enter(p_session_hash text, p_space uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  held boolean;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  held := door.hold_closed(p_space);
  return query select e.person_id, e.kind, e.rank, e.display_name, e.organisation_ids,
    case when held then '[]'::jsonb else e.mandates end, e.now from door.enter_as(who, p_space) e;
end $$;--> statement-breakpoint

-- For what stays possible in a closed space: leaving, taking along, opening it again. The use case decides.
create function door.enter_closed(p_session_hash text, p_space uuid)
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

create or replace function door.enter_public(p_space uuid)
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
  perform door.hold_closed(p_space);
  return query select null::uuid, here.kind, 'public', '', '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;--> statement-breakpoint

create or replace function door.enter_invited(p_session_hash text, p_space uuid, p_invitation uuid)
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
  join invitation i on i.space_id = p_space and i.id = p_invitation
    and (i.answered_by = s.person_id
      or exists (select from email_address e where e.person_id = s.person_id and e.address = i.address))
  where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  select * into here from space s where s.id = p_space;
  perform set_config('app.space_id', p_space::text, true);
  perform door.hold_closed(p_space);
  return query select who, here.kind, 'invited', who_name, '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;--> statement-breakpoint

create or replace function door.enter_open_invited(p_session_hash text, p_space uuid, p_code_hash text)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  who_name text;
  here space%rowtype;
begin
  perform set_config('app.space_id', '', true);
  select s.person_id, p.name into who, who_name from session s join person p on p.id = s.person_id
  join open_invitation i on i.space_id = p_space and i.code_hash = p_code_hash
  where s.id_hash = p_session_hash and s.expires_at > pg_catalog.now();
  if who is null then return; end if;
  select * into here from space s where s.id = p_space;
  perform set_config('app.space_id', p_space::text, true);
  perform door.hold_closed(p_space);
  return query select who, here.kind, 'invited', who_name, '{}'::uuid[], '[]'::jsonb,
    pg_catalog.now() + make_interval(secs => here.clock_offset_ms / 1000.0);
end $$;--> statement-breakpoint

-- As before; where it is closed the link is not used up, and nobody becomes an account.
create or replace function door.enter_act(p_token_hash text, p_new_person uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  held link%rowtype;
  who uuid;
  entered record;
  shut boolean;
begin
  perform set_config('app.space_id', '', true);
  if p_new_person is not null then
    perform from link l where l.token_hash = p_token_hash for update;
  end if;
  select l.* into held from link l
  where l.token_hash = p_token_hash and l.purpose not in ('sign_in', 'choose_mails')
    and l.consumed_at is null and l.expires_at > pg_catalog.now();
  if not found then return; end if;
  shut := door.hold_closed(held.act_space_id);
  select e.person_id into who from email_address e where e.address = held.address;
  if held.purpose = 'answer_invitation' then
    if not exists (select from invitation i where i.space_id = held.act_space_id and i.id = held.subject_id
                   and i.address = held.address) then return; end if;
    if p_new_person is not null and not shut then
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
  if p_new_person is not null and not shut then update link l set consumed_at = pg_catalog.now() where l.id = held.id; end if;
  return query select entered.person_id, entered.kind, entered.rank, entered.display_name,
    entered.organisation_ids, entered.mandates, entered.now;
end $$;--> statement-breakpoint

-- As before, and since when a place is closed.
drop function door.my_places(text);--> statement-breakpoint
create function door.my_places(p_session_hash text)
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
$$;--> statement-breakpoint

create or replace function door.public_organisations(p_session_hash text)
returns table (space_id uuid, slug text, name text, commune_code text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.space_id, g.slug, o.name, o.commune_code
  from organisation o join slug g on g.space_id = o.space_id and g.retired_at is null
  where o.is_public
    and not exists (select from closure c where c.space_id = o.space_id and c.reopened_at is null)
    and exists (select from session s where s.id_hash = p_session_hash and s.expires_at > now())
  order by o.name
$$;--> statement-breakpoint

-- The links of mails that lead to acts in the space entered.
create function door.drop_links_here()
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from link where act_space_id = (select nullif(current_setting('app.space_id', true), '')::uuid)
$$;--> statement-breakpoint

do $$
declare
  f record;
begin
  for f in select * from (values
    ('hold_closed(uuid)', null),
    ('enter_closed(text, uuid)', 'reliance_app'),
    ('my_places(text)', 'reliance_app'),
    ('drop_links_here()', 'reliance_app')) listed(signature, caller)
  loop
    execute format('revoke all on function door.%s from public', f.signature);
    if f.caller is not null then execute format('grant execute on function door.%s to %s', f.signature, f.caller); end if;
  end loop;
end $$;--> statement-breakpoint
reset role;
