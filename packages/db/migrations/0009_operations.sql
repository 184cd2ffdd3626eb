CREATE TABLE "sent_mail" (
	"space_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"reader" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "sent_mail_space_id_event_id_reader_pk" PRIMARY KEY("space_id","event_id","reader")
);
--> statement-breakpoint
select house.isolate('sent_mail', 'select, insert');--> statement-breakpoint

-- How late the relay is: what is due and not yet in the queue.
create function door.relay_lag()
returns table (due int, seconds float8)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select count(*)::int, coalesce(extract(epoch from now() - min(o.run_at)), 0)::float8
  from outbox o where o.relayed_at is null and o.run_at <= now()
$$;--> statement-breakpoint
revoke all on function door.relay_lag() from public;--> statement-breakpoint
grant execute on function door.relay_lag() to reliance_worker;--> statement-breakpoint
alter function door.relay_lag() owner to reliance_relay;--> statement-breakpoint

-- The readiness of a process compares the migrations that the database has with those that its code knows.
grant usage on schema drizzle to reliance_worker;--> statement-breakpoint
grant select on drizzle.__drizzle_migrations to reliance_worker;
