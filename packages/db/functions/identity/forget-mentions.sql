set local role reliance_entry;

-- In the space entered by the event of an erasure: messages on their way, or gone, that repeat what it blanks. A mail
-- that was being written meanwhile must not leave a link to their address behind either: those that live for days go
-- (one asked for to come in lives for minutes, and may be new).
-- definer: reliance_entry; may call: reliance_app
create or replace function door.forget_mentions(p_event uuid, p_words text[], p_pepper text, p_hashes text[])
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update outbox o set payload = '{}'
  from outbox e
  where e.space_id = '00000000-0000-7000-8000-000000000000' and e.id = p_event
    and e.kind = 'identity.person_erased'
    and e.target_space_id = (select nullif(current_setting('app.space_id', true), '')::uuid)
    and o.space_id = e.target_space_id and house.mentions(o.payload, p_words, p_pepper, p_hashes);
  delete from link l using outbox e
  where e.space_id = '00000000-0000-7000-8000-000000000000' and e.id = p_event
    and e.kind = 'identity.person_erased'
    and l.expires_at > now() + interval '1 day' and house.address_hash(p_pepper, l.address) = any (p_hashes);
$$;
revoke all on function door.forget_mentions(uuid, text[], text, text[]) from public, reliance_app, reliance_worker;
grant execute on function door.forget_mentions(uuid, text[], text, text[]) to reliance_app;

-- An erasure that is done says nothing more, and neither does a change of address.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.finish_erasure(p_event uuid)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update outbox o set payload = '{}'
  where o.space_id = '00000000-0000-7000-8000-000000000000' and o.id = p_event
    and o.kind in ('identity.person_erased', 'identity.account_erased', 'identity.address_left',
                   'identity.address_changed')
$$;
revoke all on function door.finish_erasure(uuid) from public, reliance_app, reliance_worker;
grant execute on function door.finish_erasure(uuid) to reliance_app;
