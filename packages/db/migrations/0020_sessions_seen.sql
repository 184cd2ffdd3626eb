ALTER TABLE "session" ADD COLUMN "used_at" timestamp with time zone DEFAULT transaction_timestamp() NOT NULL;--> statement-breakpoint
-- Written once an hour at most: reading a page must not write each time.
create function door.touch_session(p_hash text)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update session set used_at = now() where id_hash = p_hash and used_at < now() - interval '1 hour'
$$;--> statement-breakpoint

-- One's own sessions; `handle` names one without being what opens it, nor its hash.
create function door.my_sessions(p_session_hash text)
returns table (handle text, created_at timestamptz, used_at timestamptz, is_this boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select encode(sha256(convert_to(o.id_hash, 'UTF8')), 'hex'), o.created_at, o.used_at, o.id_hash = s.id_hash
  from session s join session o on o.person_id = s.person_id
  where s.id_hash = p_session_hash and s.expires_at > now() and o.expires_at > now()
  order by o.used_at desc, 1
$$;--> statement-breakpoint

-- Closes one of one's own sessions, or with no handle all the others.
create function door.close_own_session(p_session_hash text, p_handle text)
returns int language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  with closed as (
    delete from session o using session s
    where s.id_hash = p_session_hash and s.expires_at > now() and o.person_id = s.person_id
      and o.id_hash <> s.id_hash
      and (p_handle is null or encode(sha256(convert_to(o.id_hash, 'UTF8')), 'hex') = p_handle)
    returning 1)
  select count(*)::int from closed
$$;--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['touch_session(text)', 'my_sessions(text)', 'close_own_session(text, text)']
  loop
    execute format('revoke all on function door.%s from public', f);
    execute format('grant execute on function door.%s to reliance_app', f);
    execute format('alter function door.%s owner to reliance_entry', f);
  end loop;
end $$;
