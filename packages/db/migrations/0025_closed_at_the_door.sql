-- The door says whether the space is closed, so that only a closed one costs a second look (decision 20); and what it
-- says of mandates costs less (P1).
set local role reliance_entry;--> statement-breakpoint
drop function door.enter(text, uuid);--> statement-breakpoint
create function door.enter(p_session_hash text, p_space uuid)
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
end $$;--> statement-breakpoint
-- As before (0024), by looking up what each mandate rests on: a join of six tables costs twice as much for the one or
-- two mandates that a person has, and before PostgreSQL 18 it was planned at each entry.
create or replace function door.mandates_of(p_person uuid, p_spaces uuid[])
returns jsonb language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  held jsonb := '[]';
  one record;
begin
  for one in
    select m.id, m.space_id, m.body_id, m.role_id, m.starts_at, m.ends_at,
      (select r.powers from role r
       where r.space_id = m.space_id and r.id = m.role_id and r.retired_at is null
         and exists (select from body b
           where b.space_id = m.space_id and b.id = m.body_id and b.dissolved_at is null)
         and exists (select from decision d where d.space_id = m.space_id and d.id = m.decision_id
           and (d.countersigned_at is not null or d.sole_member or d.proof = 'founding'))
         and not exists (select from closure c where c.space_id = m.space_id and c.reopened_at is null)) as powers,
      (select now() + make_interval(secs => s.clock_offset_ms / 1000.0) from space s where s.id = m.space_id) as at
    from mandate m
    where m.person_id = p_person and m.space_id = any (p_spaces)
      and m.accepted_at is not null and m.declined_at is null and m.recalled_at is null and m.resigned_at is null
    order by m.ends_at, m.id
  loop
    continue when one.powers is null or one.starts_at > one.at or one.ends_at <= one.at;
    held := held || jsonb_build_object('mandateId', one.id, 'spaceId', one.space_id, 'bodyId', one.body_id,
      'roleId', one.role_id, 'powers', to_jsonb(one.powers), 'startsAt', one.starts_at, 'endsAt', one.ends_at);
  end loop;
  return held;
end $$;--> statement-breakpoint
revoke all on function door.enter(text, uuid) from public;--> statement-breakpoint
grant execute on function door.enter(text, uuid) to reliance_app;--> statement-breakpoint
reset role;
