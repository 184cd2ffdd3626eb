-- A decision carries its effects (decision 23): no body, role, mandate, charter version or closing comes to be, and none
-- ends, without an effect that was applied in the very transaction that brought its decision into force. The triggers
-- here hold that when the code is wrong.

-- The body may be one that the decision makes.
alter table decision add constraint decision_body foreign key (space_id, body_id) references body (space_id, id)
  deferrable initially deferred;--> statement-breakpoint
alter table body add constraint body_effect foreign key (space_id, effect_id) references decision_effect (space_id, id);--> statement-breakpoint
alter table role add constraint role_effect_of foreign key (space_id, effect_id) references decision_effect (space_id, id);--> statement-breakpoint
alter table charter_version add constraint charter_effect_of foreign key (space_id, effect_id)
  references decision_effect (space_id, id);--> statement-breakpoint
alter table closure add constraint closure_effect foreign key (space_id, effect_id) references decision_effect (space_id, id);--> statement-breakpoint
-- R113: these prepare, advise and debate.
alter table body add constraint body_without_grant check (
  kind not in ('commission', 'working_group', 'agora', 'advisory_panel', 'mediator_pool')
  or (grant_kinds = '{}' and grant_powers = '{}'));--> statement-breakpoint
alter table decision add constraint decision_needs_two check (needed >= 2 or proof <> 'answers');--> statement-breakpoint
alter table decision add constraint decision_ends_once check (
  (state in ('asking', 'open')) = (ended_at is null) and (state <> 'open' or closes_at is not null));--> statement-breakpoint
alter table decision_answer add constraint counted_is_elector check (is_elector or not is_counted);--> statement-breakpoint

-- The time of the space (its clock runs beside real time in the demo only).
create function house.space_now(p_space uuid) returns timestamptz
language sql stable set search_path = pg_catalog, public as $$
  select now() + make_interval(secs => s.clock_offset_ms / 1000.0) from space s where s.id = p_space
$$;--> statement-breakpoint
-- Whether this transaction takes the space in from another installation: it brings history, which gives no right.
create function house.arrives_now(p_space uuid) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select exists (select from space s where s.id = p_space and s.imported_at = transaction_timestamp())
$$;--> statement-breakpoint
create function house.applied_now(p_space uuid, p_effect uuid, p_kinds text[]) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select exists (select from decision_effect e where e.space_id = p_space and e.id = p_effect
                 and e.kind = any (p_kinds) and e.applied_xid = pg_current_xact_id()::text)
    or house.arrives_now(p_space)
$$;--> statement-breakpoint

-- Decisions ------------------------------------------------------------------------------------------

create function house.propose_decision() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  new.proposed_xid := pg_current_xact_id()::text;
  new.in_force_xid := null;
  if new.state <> 'asking' then
    raise exception 'a decision begins by asking' using errcode = '23514';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger propose_decision before insert on decision for each row execute function house.propose_decision();--> statement-breakpoint

-- Alone: in the sovereign body, where no second voice was here lately whose yes would count. Looked at when its effects
-- stand beside it, and before anything else may see it.
create function house.decide_alone() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  awake int;
begin
  if new.proof <> 'alone' or house.arrives_now(new.space_id) then return null; end if;
  if not exists (select from body b where b.space_id = new.space_id and b.id = new.body_id and b.parent_id is null) then
    raise exception 'only the whole decides alone' using errcode = '23514';
  end if;
  select count(*) into awake from elector e
  where e.space_id = new.space_id and e.counts_from <= new.proposed_at
    and e.seen_at >= new.proposed_at - interval '90 days'
    -- Who loses is not counted.
    and not exists (select from decision_effect f join mandate m on m.space_id = f.space_id
                      and m.id = (f.payload->>'mandateId')::uuid
                    where f.space_id = new.space_id and f.decision_id = new.id and f.kind = 'end_mandate'
                      and (m.person_id = e.elector_id or exists (
                        select from participation p where p.space_id = new.space_id and p.person_id = m.person_id
                          and p.organisation_id = e.elector_id)));
  if awake > 1 then
    raise exception 'somebody else could answer' using errcode = '23514';
  end if;
  return null;
end $$;--> statement-breakpoint
create constraint trigger decide_alone after insert on decision deferrable initially deferred
  for each row execute function house.decide_alone();--> statement-breakpoint

create function house.settle_decision() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  yes int;
  no int;
  silent int;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if old.state not in ('asking', 'open') then
    raise exception 'a settled decision does not change' using errcode = '23514';
  end if;
  if new.state = 'asking' and old.state = 'open' then
    raise exception 'a decision does not go back' using errcode = '23514';
  end if;
  if old.closes_at is not null and new.closes_at is distinct from old.closes_at then
    raise exception 'the last day stays' using errcode = '23514';
  end if;
  if new.state not in ('open', 'in_force') then return new; end if;
  select count(*) filter (where a.answer = 'yes' and a.is_counted), count(*) filter (where a.answer = 'no' and a.is_counted),
         old.electors - count(*) filter (where a.is_elector)
    into yes, no, silent
  from decision_answer a where a.space_id = old.space_id and a.decision_id = old.id;
  if yes < old.needed then
    raise exception 'too few said yes' using errcode = '23514';
  end if;
  if new.state = 'open' then return new; end if;
  -- In a space of one there is nobody else to ask; where one person decides for others, all have their days.
  if old.big and not (old.proof = 'alone' and (select count(*) from elector e where e.space_id = old.space_id) = 1)
      and not (yes > no and ((new.closes_at is not null and house.space_now(old.space_id) >= new.closes_at)
                             or (not old.is_slow and old.proof <> 'alone' and yes > no + silent))) then
    raise exception 'everybody still has some days' using errcode = '23514';
  end if;
  new.in_force_xid := pg_current_xact_id()::text;
  return new;
end $$;--> statement-breakpoint
create trigger settle_decision before update on decision for each row execute function house.settle_decision();--> statement-breakpoint

create function house.keep_effect() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'INSERT' then
    new.applied_xid := null;
    if exists (select from decision d where d.space_id = new.space_id and d.id = new.decision_id
               and d.proposed_xid = pg_current_xact_id()::text) then return new; end if;
    raise exception 'what a decision does is fixed when it is proposed' using errcode = '23514';
  end if;
  if old.applied_xid is null and new.applied_xid = pg_current_xact_id()::text
      and exists (select from decision d where d.space_id = new.space_id and d.id = new.decision_id
                  and d.in_force_xid = pg_current_xact_id()::text) then return new; end if;
  raise exception 'an effect is applied once, when its decision comes into force' using errcode = '23514';
end $$;--> statement-breakpoint
create trigger keep_effect before insert or update on decision_effect for each row execute function house.keep_effect();--> statement-breakpoint

create function house.keep_answer() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  -- Erasure takes away words and a name, whatever became of the decision.
  if tg_op = 'UPDATE' and (new.person_id, new.answer, new.is_counted, new.is_elector, new.content_hash)
      = (old.person_id, old.answer, old.is_counted, old.is_elector, old.content_hash) then return new; end if;
  if not exists (select from decision d where d.space_id = new.space_id and d.id = new.decision_id
                 and d.state in ('asking', 'open')) then
    raise exception 'this decision is settled' using errcode = '23514';
  end if;
  if new.is_elector and exists (
      select from decision d join body b on b.space_id = d.space_id and b.id = d.body_id and b.parent_id is null
      where d.space_id = new.space_id and d.id = new.decision_id
        and not exists (select from elector e where e.space_id = new.space_id and e.elector_id = new.elector_id
                        and e.counts_from <= d.proposed_at)) then
    raise exception 'this voice does not count yet' using errcode = '23514';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger keep_answer before insert or update on decision_answer for each row execute function house.keep_answer();--> statement-breakpoint

-- A newcomer counts after thirty days, or at once where more than half of those who count stand for them; the first
-- voice of a space counts at once, and whoever the operator names in a space that came from elsewhere.
create function house.count_elector() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  here timestamptz := house.space_now(new.space_id);
  counting int;
  support int;
begin
  if tg_op = 'UPDATE' and new.counts_from is not distinct from old.counts_from
      and new.admitted_at = old.admitted_at then return new; end if;
  if new.counts_from is null or new.counts_from >= new.admitted_at + interval '30 days' and new.admitted_at >= here - interval '1 minute'
    then return new; end if;
  select count(*), count(s.elector_id) into counting, support
  from elector e left join standing s on s.space_id = e.space_id and s.by_elector_id = e.elector_id
    and s.elector_id = new.elector_id
  where e.space_id = new.space_id and e.elector_id <> new.elector_id and e.counts_from <= here;
  if counting = 0 or support * 2 > counting then return new; end if;
  if current_user = 'reliance_entry' and exists (select from space s where s.id = new.space_id and s.imported_at is not null)
    then return new; end if;
  raise exception 'a newcomer counts later' using errcode = '23514';
end $$;--> statement-breakpoint
create trigger count_elector before insert or update on elector for each row execute function house.count_elector();--> statement-breakpoint

-- What decisions make -------------------------------------------------------------------------------

create function house.need_effect() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  kinds text[];
begin
  kinds := case
    when tg_table_name = 'role' then '{define_role}'
    when tg_table_name = 'charter_version' then '{publish_charter}'
    when tg_table_name = 'closure' then '{close_space}'
    when tg_op = 'INSERT' then '{create_body}'
    else '{move_body,grant,dissolve_body}' end;
  if not house.applied_now(new.space_id, new.effect_id, kinds) then
    raise exception 'no applied decision does this' using errcode = '23514';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger need_effect before insert or update on body for each row execute function house.need_effect();--> statement-breakpoint
create trigger need_effect before insert or update on role for each row execute function house.need_effect();--> statement-breakpoint
create trigger need_effect before insert on charter_version for each row execute function house.need_effect();--> statement-breakpoint
-- A coalition that no organisation is in any more is closed by nobody's decision.
create function house.need_no_member() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from member_organisation o where o.space_id = new.space_id and o.status = 'joined')
      or exists (select from organisation o where o.space_id = new.space_id) then
    raise exception 'somebody is still here to decide' using errcode = '23514';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger need_effect before insert on closure for each row when (new.effect_id is not null)
  execute function house.need_effect();--> statement-breakpoint
create trigger need_no_member before insert on closure for each row when (new.effect_id is null)
  execute function house.need_no_member();--> statement-breakpoint

create function house.give_mandate() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not house.applied_now(new.space_id, new.effect_id, '{give_mandate}') or not exists (
      select from decision_effect e join role r on r.space_id = e.space_id and r.id = new.role_id
      join decision d on d.space_id = e.space_id and d.id = e.decision_id
      where e.space_id = new.space_id and e.id = new.effect_id and d.body_id = new.decided_by_body_id
        and e.payload->>'mandateId' = new.id::text and e.payload->>'roleId' = new.role_id::text
        and e.payload->'personIds'->>0 = new.person_id::text and r.body_id = new.body_id
        and e.payload->>'startsOn' = new.starts_on::text and e.payload->>'endsOn' = new.ends_on::text
        and new.powers <@ r.powers) then
    raise exception 'no applied decision gives this mandate' using errcode = '23514';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger give_mandate before insert on mandate for each row execute function house.give_mandate();--> statement-breakpoint

-- A mandate is answered, given back, held back or ended; what was decided of it does not change.
create function house.keep_mandate() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if (new.body_id, new.role_id, new.person_id, new.kind, new.starts_on, new.ends_on, new.starts_at, new.ends_at, new.powers,
      new.effect_id, new.decided_by_body_id, new.given_at)
      is distinct from (old.body_id, old.role_id, old.person_id, old.kind, old.starts_on, old.ends_on, old.starts_at,
      old.ends_at, old.powers, old.effect_id, old.decided_by_body_id, old.given_at)
      or (old.recalled_at is not null and new.recalled_at is distinct from old.recalled_at)
      or (old.resigned_at is not null and new.resigned_at is distinct from old.resigned_at)
      or (old.declined_at is not null and new.declined_at is distinct from old.declined_at) then
    raise exception 'a mandate stays as it was decided' using errcode = '23514';
  end if;
  if old.recalled_at is null and new.recalled_at is not null
      and not house.applied_now(new.space_id, new.ended_by_effect_id, '{end_mandate,dissolve_body,exclude}') then
    raise exception 'no applied decision ends this mandate' using errcode = '23514';
  end if;
  if new.suspended_at is distinct from old.suspended_at
      and (new.suspended_at is null) = exists (
        select from decision_effect e join decision d on d.space_id = e.space_id and d.id = e.decision_id
        where e.space_id = new.space_id and e.kind = 'end_mandate' and e.payload->>'mandateId' = new.id::text
          and d.state = 'open') then
    raise exception 'only a recall that is being decided holds a mandate back' using errcode = '23514';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger keep_mandate before update on mandate for each row execute function house.keep_mandate();--> statement-breakpoint

-- What the application may do with them -------------------------------------------------------------

select house.isolate('decision_effect', 'select, insert');--> statement-breakpoint
select house.isolate('decision_answer', 'select, insert, update');--> statement-breakpoint
select house.isolate('decision_asked', 'select, insert');--> statement-breakpoint
select house.isolate('elector', 'select, insert, update, delete');--> statement-breakpoint
select house.isolate('standing', 'select, insert, delete');--> statement-breakpoint
revoke update on decision from reliance_app;--> statement-breakpoint
grant update (state, mailed_at, closes_at, ended_at, ended_code, ended_params) on decision to reliance_app;--> statement-breakpoint
grant update (applied_xid) on decision_effect to reliance_app;--> statement-breakpoint
select house.open_to('reliance_entry', 'elector', '{select,insert,update}');--> statement-breakpoint
select house.open_to('reliance_entry', 'standing', '{select}');--> statement-breakpoint
select house.open_to('reliance_entry', 'decision_answer', '{select}');--> statement-breakpoint

-- The doors ------------------------------------------------------------------------------------------

set local role reliance_entry;--> statement-breakpoint
-- As before (0025): a right is what the role opened on the day of the decision, that it still opens, and that the body
-- which decided it may still give. A mandate under recall gives none, nor one that came with the space from elsewhere.
create or replace function door.mandates_of(p_person uuid, p_spaces uuid[])
returns jsonb language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  held jsonb := '[]';
  one record;
begin
  for one in
    select m.id, m.space_id, m.body_id, m.role_id, m.starts_at, m.ends_at, m.given_at, m.powers as decided,
      s.imported_at, now() + make_interval(secs => s.clock_offset_ms / 1000.0) as at,
      (select r.powers from role r
       where r.space_id = m.space_id and r.id = m.role_id and r.retired_at is null
         and exists (select from body b
           where b.space_id = m.space_id and b.id = m.body_id and b.dissolved_at is null)
         and not exists (select from closure c where c.space_id = m.space_id and c.reopened_at is null)) as powers,
      (select case when b.parent_id is null then null
                   when b.dissolved_at is not null or b.grant_until_on
                     < ((now() + make_interval(secs => s.clock_offset_ms / 1000.0)) at time zone 'Europe/Paris')::date then '{}'::text[]
                   else b.grant_powers end
       from body b where b.space_id = m.space_id and b.id = m.decided_by_body_id) as given
    from mandate m join space s on s.id = m.space_id
    where m.person_id = p_person and m.space_id = any (p_spaces)
      and m.accepted_at is not null and m.declined_at is null and m.recalled_at is null and m.resigned_at is null
      and m.suspended_at is null
    order by m.ends_at, m.id
  loop
    continue when one.powers is null or one.starts_at > one.at or one.ends_at <= one.at or one.given_at < one.imported_at;
    held := held || jsonb_build_object('mandateId', one.id, 'spaceId', one.space_id, 'bodyId', one.body_id,
      'roleId', one.role_id, 'startsAt', one.starts_at, 'endsAt', one.ends_at,
      'powers', to_jsonb(array(select p from unnest(one.decided) p
        where p = any (one.powers) and (one.given is null or p = any (one.given)))));
  end loop;
  return held;
end $$;--> statement-breakpoint

-- As before (0020), and once a day that the voices this person answers for were seen.
create or replace function door.touch_session(p_hash text)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  update session set used_at = now() where id_hash = p_hash and used_at < now() - interval '1 hour'
  returning person_id into who;
  if who is null then return; end if;
  update elector e set seen_at = now()
  where (e.seen_at is null or e.seen_at < now() - interval '12 hours')
    and (e.elector_id = who or e.elector_id in (
      select m.space_id from mandate m where m.person_id = who and 'coalitions.sign' = any (m.powers)
        and m.accepted_at is not null and m.recalled_at is null and m.resigned_at is null and m.ends_at > now()));
end $$;--> statement-breakpoint

create or replace function door.import_space(p_space uuid, p_kind text, p_slug text)
returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform set_config('app.space_id', '', true);
  if p_kind not in ('organisation', 'coalition') then return 'kind_unknown'; end if;
  if exists (select from slug s where s.slug = p_slug) then return 'slug_taken'; end if;
  insert into space (id, kind, imported_at) values (p_space, p_kind, transaction_timestamp()) on conflict (id) do nothing;
  if not found then return 'space_there'; end if;
  insert into slug (slug, space_id) values (p_slug, p_space);
  perform set_config('app.space_id', p_space::text, true);
  return 'founded';
end $$;--> statement-breakpoint

-- As before (0017), and their voices count at once in the spaces that came from elsewhere.
create or replace function door.link_person(p_person uuid, p_address text, p_lang text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from door.traces_of(p_person)) then return false; end if;
  if exists (select from email_address e where e.address = p_address) then return false; end if;
  insert into person (id, lang) values (p_person, p_lang) on conflict (id) do nothing;
  if not found then return false; end if;
  -- Two at the same moment: the key refuses one, and its transaction with it.
  insert into email_address (address, person_id, proven_at) values (p_address, p_person, now());
  insert into elector (space_id, elector_id, admitted_at, counts_from, seen_at)
  select m.space_id, p_person, now(), now(), now() from membership m join space s on s.id = m.space_id
  where m.person_id = p_person and m.left_at is null and m.level = 'member' and s.imported_at is not null
  on conflict do nothing;
  return true;
end $$;--> statement-breakpoint

-- As before (0012), and where they answered.
create or replace function door.traces_of(p_person uuid)
returns table (space_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with homes as (select m.space_id from membership m where m.person_id = p_person)
  select h.space_id from homes h
  union select o.space_id from member_organisation o join homes h on h.space_id = o.organisation_id
  union select m.space_id from mandate m where m.person_id = p_person
  union select a.space_id from decision_answer a where a.person_id = p_person
  union select j.space_id from join_request j where j.person_id = p_person
  union select i.space_id from invitation i join email_address e on e.address = i.address
        where e.person_id = p_person
  union select i.space_id from invitation i where i.answered_by = p_person
$$;--> statement-breakpoint

-- As before (0019), and the people whom a coalition's own decisions concern.
create or replace function door.notice_addresses(p_event_space uuid, p_event uuid, p_space uuid, p_persons uuid[], p_kind text)
returns table (address text, lang text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select (select min(e.address) from email_address e where e.person_id = p.id), p.lang
  from person p
  where p.id = any (p_persons)
    and exists (select from outbox o where o.space_id = p_event_space and o.id = p_event
                and (o.space_id = p_space or o.target_space_id = p_space))
    and (exists (select from membership m where m.space_id = p_space and m.person_id = p.id and m.left_at is null)
      or exists (select from mandate m where m.space_id = p_space and m.person_id = p.id)
      or exists (select from participation c where c.space_id = p_space and c.person_id = p.id)
      or exists (select from join_request j where j.space_id = p_space and j.person_id = p.id))
    and not exists (select from muted_mail m where m.person_id = p.id and m.kind = p_kind)
$$;--> statement-breakpoint
reset role;
