-- A mail that was being written while its reader was erased must not leave a link to their address behind: the
-- erasure of a space removes those that live for days (one asked for to come in lives for minutes, and may be new).
set local role reliance_entry;--> statement-breakpoint
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
$$;--> statement-breakpoint

-- The link of a mail that is not sent after all.
create function door.drop_link(p_id uuid)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from link where id = p_id and consumed_at is null
$$;--> statement-breakpoint
revoke all on function door.drop_link(uuid) from public;--> statement-breakpoint
grant execute on function door.drop_link(uuid) to reliance_app;--> statement-breakpoint
reset role;
