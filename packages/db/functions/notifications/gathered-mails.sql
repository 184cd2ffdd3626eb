set local role reliance_entry;

-- The next seven in the morning, when the mail of the day leaves.
-- definer: reliance_entry; may call: nobody
create or replace function door.next_morning()
returns timestamptz language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select (date_trunc('day', (now() at time zone 'Europe/Paris') - interval '7 hours') + interval '1 day 7 hours')
    at time zone 'Europe/Paris'
$$;
revoke all on function door.next_morning() from public, reliance_app, reliance_worker;

-- An event of the directory that sends what was gathered for one person.
-- definer: reliance_entry; may call: nobody
create or replace function door.plan_day_mail(p_sending uuid)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  directory constant uuid := '00000000-0000-7000-8000-000000000000';
  counter bigint;
begin
  update space_counter set value = value + 1 where space_id = directory returning value into counter;
  insert into outbox (space_id, id, position, kind, payload, run_at)
  values (directory, p_sending, counter, 'notifications.day_told', '{}', door.next_morning());
end $$;
revoke all on function door.plan_day_mail(uuid) from public, reliance_app, reliance_worker;

-- Keeps for the next mail of the day what would have been written to this address at once; the same event again is kept once.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.gather_mail(p_address text, p_id uuid, p_event uuid, p_words jsonb)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  sending uuid;
begin
  select e.person_id into who from email_address e where e.address = p_address;
  -- One at a time for each person: two at once plan one mail.
  perform from person p where p.id = who for update;
  if not found then return; end if;
  if exists (select from gathered_mail g where g.person_id = who and g.event_id = p_event) then return; end if;
  -- A mail that has begun to leave says what it said at first, however often it is tried: what comes now is for the next. So one
  -- that never leaves holds nothing back.
  select g.sending_id into sending from gathered_mail g
  join outbox o on o.space_id = '00000000-0000-7000-8000-000000000000' and o.id = g.sending_id
  where g.person_id = who and o.done_at is null and o.attempts = 0 and o.run_at > now() limit 1;
  if sending is null then
    sending := gen_random_uuid();
    perform door.plan_day_mail(sending);
  end if;
  insert into gathered_mail (id, person_id, event_id, sending_id, subject, body, action, path, gathered_at)
  values (p_id, who, p_event, sending, p_words ->> 'subject', p_words ->> 'body', p_words ->> 'action',
    p_words ->> 'path', now());
end $$;
revoke all on function door.gather_mail(text, uuid, uuid, jsonb) from public, reliance_app, reliance_worker;
grant execute on function door.gather_mail(text, uuid, uuid, jsonb) to reliance_app;

-- What the mail of an event of the directory says, and to whom: the forty that wait longest; nothing once it was sent.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.gathered_mails(p_event uuid)
returns table (id uuid, address text, lang text, subject text, body text, action text, path text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select g.id, (select min(e.address) from email_address e where e.person_id = p.id), p.lang, g.subject, g.body, g.action,
    g.path
  from gathered_mail g join person p on p.id = g.person_id
  where g.sending_id = p_event
  order by g.gathered_at, g.id limit 40
$$;
revoke all on function door.gathered_mails(uuid) from public, reliance_app, reliance_worker;
grant execute on function door.gathered_mails(uuid) to reliance_app;

-- Forgets what that mail said. What it had no room for is told the next morning.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.forget_gathered(p_event uuid, p_ids uuid[])
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
  sending uuid;
begin
  select g.person_id into who from gathered_mail g where g.sending_id = p_event limit 1;
  perform from person p where p.id = who for update;
  delete from gathered_mail g where g.sending_id = p_event and g.id = any (p_ids);
  if exists (select from gathered_mail g where g.sending_id = p_event) then
    sending := gen_random_uuid();
    perform door.plan_day_mail(sending);
    update gathered_mail g set sending_id = sending where g.sending_id = p_event;
  end if;
end $$;
revoke all on function door.forget_gathered(uuid, uuid[]) from public, reliance_app, reliance_worker;
grant execute on function door.forget_gathered(uuid, uuid[]) to reliance_app;
