drop function door.relay_batch(int);--> statement-breakpoint
drop function door.relay_lag();--> statement-breakpoint
drop index "outbox_due";--> statement-breakpoint
alter table "outbox" rename column "relayed_at" to "done_at";--> statement-breakpoint
alter table "outbox" add column "attempts" integer not null default 0;--> statement-breakpoint
create index "outbox_due" on "outbox" using btree ("run_at","space_id","position") where done_at is null and attempts < 12;--> statement-breakpoint
create index "outbox_failed" on "outbox" using btree ("space_id") where done_at is null and attempts >= 12;--> statement-breakpoint

set local role reliance_relay;--> statement-breakpoint

-- Notes which events are done, and takes due ones: each by one worker, which has it to itself for the lease.
create function door.take_events(p_done jsonb, p_limit int, p_lease_seconds int)
returns table (space_id uuid, id uuid, kind text, target_space_id uuid, attempts int)
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update outbox o set done_at = now()
  from jsonb_array_elements(p_done) e
  where o.space_id = (e ->> 0)::uuid and o.id = (e ->> 1)::uuid and o.done_at is null;

  update outbox o set attempts = o.attempts + 1, run_at = now() + make_interval(secs => p_lease_seconds)
  from (select x.space_id, x.id from outbox x
        where x.done_at is null and x.attempts < 12 and x.run_at <= now()
        order by x.run_at, x.space_id, x.position
        for update skip locked limit p_limit) due
  where o.space_id = due.space_id and o.id = due.id
  returning o.space_id, o.id, o.kind, o.target_space_id, o.attempts
$$;--> statement-breakpoint

-- Keeps events from everybody else for so long: those under way, and those that failed and are tried again later.
create function door.lease_events(p_events jsonb, p_seconds float8)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update outbox o set run_at = now() + make_interval(secs => p_seconds)
  from jsonb_array_elements(p_events) e
  where o.space_id = (e ->> 0)::uuid and o.id = (e ->> 1)::uuid and o.done_at is null
$$;--> statement-breakpoint

create function door.queue_lag()
returns table (due int, seconds float8, failed int)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select count(*)::int, coalesce(extract(epoch from now() - min(o.run_at)), 0)::float8,
    (select count(*)::int from outbox f where f.done_at is null and f.attempts >= 12)
  from outbox o where o.done_at is null and o.attempts < 12 and o.run_at <= now()
$$;--> statement-breakpoint

create or replace function door.apply_retention()
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from link where expires_at < now() - interval '30 days';
  delete from session where expires_at < now() - interval '30 days';
  delete from address_change where expires_at < now() - interval '30 days';
  delete from rate_limit where expire < now() - interval '30 days';
  delete from sent_mail where at < now() - interval '30 days';
  delete from request where at < now() - interval '30 days';
  delete from outbox where done_at < now() - interval '30 days';
$$;--> statement-breakpoint

do $$
declare
  f text;
begin
  foreach f in array array['take_events(jsonb, int, int)', 'lease_events(jsonb, float8)', 'queue_lag()']
  loop
    execute format('revoke all on function door.%s from public', f);
    execute format('grant execute on function door.%s to reliance_worker', f);
  end loop;
end $$;--> statement-breakpoint
reset role;
