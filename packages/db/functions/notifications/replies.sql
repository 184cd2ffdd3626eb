set local role reliance_entry;

-- The address by which one mail can be answered, with what that mail said. The same id again is the same mail again.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.keep_reply_link(p_id uuid, p_token_hash text, p_purpose text, p_address text, p_lang text,
                                     p_space uuid, p_subject uuid, p_organisation uuid, p_minutes int, p_path text,
                                     p_sent text)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if p_purpose not like 'reply\_%' then raise exception 'no answer' using errcode = '22023'; end if;
  insert into link (id, token_hash, purpose, address, lang, expires_at, act_space_id, subject_id, organisation_id, next,
    sent_text)
  values (p_id, p_token_hash, p_purpose, p_address, p_lang, now() + make_interval(mins => p_minutes),
    p_space, p_subject, p_organisation, p_path, p_sent)
  on conflict (id) do nothing;
end $$;
revoke all on function door.keep_reply_link(uuid, text, text, text, text, uuid, uuid, uuid, integer, text, text) from public, reliance_app, reliance_worker;
grant execute on function door.keep_reply_link(uuid, text, text, text, text, uuid, uuid, uuid, integer, text, text) to reliance_app;

-- Whether mail is taken for this address: it is somebody's still, and its time is not over. One that was used takes mail
-- too, which is answered; an unknown one and one whose time is over are the same.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.reply_address(p_token_hash text)
returns table (id uuid, address text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.id, l.address from link l join email_address e on e.address = l.address
  where l.token_hash = p_token_hash and l.purpose like 'reply\_%' and l.expires_at > now()
$$;
revoke all on function door.reply_address(text) from public, reliance_app, reliance_worker;
grant execute on function door.reply_address(text) to reliance_app;

-- Keeps a mail that came to such an address, before its sender hears that it was taken, with the event that reads it. The same
-- message again is kept once: answers `known`; `unknown` where the address takes none.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.keep_reply(p_token_hash text, p_id uuid, p_event uuid, p_message jsonb)
returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  directory constant uuid := '00000000-0000-7000-8000-000000000000';
  held link%rowtype;
  who uuid;
  counter bigint;
begin
  select l.* into held from link l
  where l.token_hash = p_token_hash and l.purpose like 'reply\_%' and l.expires_at > now();
  select e.person_id into who from email_address e where e.address = held.address;
  if who is null then return 'unknown'; end if;
  insert into mail_reply (id, person_id, link_id, purpose, address, lang, act_space_id, subject_id, organisation_id,
    message_key, sha256, message_id, sender, subject, received_text, attachment_count, is_automatic, is_vouched, received_at, state)
  values (p_id, who, held.id, held.purpose, held.address, held.lang, held.act_space_id, held.subject_id,
    held.organisation_id, p_message ->> 'messageKey', p_message ->> 'sha256', p_message ->> 'messageId',
    p_message ->> 'sender', p_message ->> 'subject', p_message ->> 'text', (p_message ->> 'attachmentCount')::int,
    (p_message ->> 'isAutomatic')::boolean, (p_message ->> 'isVouched')::boolean, now(), 'received')
  on conflict do nothing;
  if not found then return 'known'; end if;
  update space_counter set value = value + 1 where space_id = directory returning value into counter;
  insert into outbox (space_id, id, position, kind, payload, run_at)
  values (directory, p_event, counter, 'notifications.reply_came', jsonb_build_object('replyId', p_id), now());
  return 'kept';
end $$;
revoke all on function door.keep_reply(text, uuid, uuid, jsonb) from public, reliance_app, reliance_worker;
grant execute on function door.keep_reply(text, uuid, uuid, jsonb) to reliance_app;

-- A kept mail as the application reads it, with what the mail said that it answers.
-- definer: reliance_entry; may call: nobody
create or replace function door.read_reply(p_id uuid)
returns jsonb language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select jsonb_build_object('id', r.id, 'linkId', r.link_id, 'purpose', r.purpose, 'address', r.address, 'lang', r.lang,
    'spaceId', r.act_space_id, 'subjectId', r.subject_id, 'organisationId', r.organisation_id, 'messageId', r.message_id,
    'sender', r.sender, 'subject', r.subject, 'text', r.received_text, 'attachmentCount', r.attachment_count,
    'isAutomatic', r.is_automatic, 'isVouched', r.is_vouched, 'path', coalesce(l.next, '/'),
    'isUsed', l.consumed_at is not null, 'receivedAt', r.received_at, 'state', r.state, 'outcome', r.outcome,
    'sentText', coalesce(l.sent_text, ''))
  from mail_reply r left join link l on l.id = r.link_id where r.id = p_id
$$;
revoke all on function door.read_reply(uuid) from public, reliance_app, reliance_worker;

-- The mail that an event of the directory brings.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.reply_of_event(p_event uuid)
returns jsonb language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select door.read_reply((o.payload ->> 'replyId')::uuid) from outbox o
  where o.space_id = '00000000-0000-7000-8000-000000000000' and o.id = p_event
    and o.kind = 'notifications.reply_came'
$$;
revoke all on function door.reply_of_event(uuid) from public, reliance_app, reliance_worker;
grant execute on function door.reply_of_event(uuid) to reliance_app;

-- The mail that its writer is asked about by a link of their own.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.reply_of_link(p_token_hash text)
returns jsonb language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select door.read_reply(l.subject_id) from link l
  where l.token_hash = p_token_hash and l.purpose = 'confirm_reply'
$$;
revoke all on function door.reply_of_link(text) from public, reliance_app, reliance_worker;
grant execute on function door.reply_of_link(text) to reliance_app;

-- What became of a kept mail, in the transaction that did it; its address has served then. False where it was settled
-- already, or another mail to the same address did it.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.settle_reply(p_id uuid, p_state text, p_outcome jsonb)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  held mail_reply%rowtype;
begin
  select r.* into held from mail_reply r where r.id = p_id for update;
  if not found or held.state not in ('received', 'to_confirm') then return false; end if;
  if p_state = 'done' then
    if exists (select from mail_reply r where r.link_id = held.link_id and r.state = 'done') then return false; end if;
    update link l set consumed_at = coalesce(l.consumed_at, now()) where l.id = held.link_id;
  end if;
  update mail_reply r set state = p_state, outcome = p_outcome, handled_at = now() where r.id = p_id;
  return true;
end $$;
revoke all on function door.settle_reply(uuid, text, jsonb) from public, reliance_app, reliance_worker;
grant execute on function door.settle_reply(uuid, text, jsonb) to reliance_app;
