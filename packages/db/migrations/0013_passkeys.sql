CREATE TABLE "passkey" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"backed_up" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "passkey_challenge" (
	"hash" text PRIMARY KEY NOT NULL,
	"session_hash" text,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passkey_person" ON "passkey" USING btree ("person_id");--> statement-breakpoint
select house.close('passkey');--> statement-breakpoint
select house.close('passkey_challenge');--> statement-breakpoint
select house.open_to('reliance_entry', 'passkey', '{select,insert,update,delete}');--> statement-breakpoint
select house.open_to('reliance_entry', 'passkey_challenge', '{select,insert,delete}');--> statement-breakpoint

-- A challenge is kept as a hash, for as long as somebody may take to touch their device; those that nobody
-- answered leave with the next.
create function door.keep_challenge(p_hash text, p_session_hash text, p_minutes int)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from passkey_challenge where expires_at < now();
  insert into passkey_challenge (hash, session_hash, expires_at)
  values (p_hash, p_session_hash, now() + make_interval(mins => p_minutes));
$$;--> statement-breakpoint

-- Answered once: by the session that asked for it, or by somebody who comes in.
create function door.take_challenge(p_hash text, p_session_hash text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from passkey_challenge c
  where c.hash = p_hash and c.expires_at > now() and c.session_hash is not distinct from p_session_hash;
  return found;
end $$;--> statement-breakpoint

-- Twenty passkeys a person; one device is one person's.
create function door.add_passkey(p_session_hash text, p_id text, p_name text, p_public_key bytea, p_counter bigint,
                                 p_transports text[], p_backed_up boolean)
returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  select s.person_id into who from session s where s.id_hash = p_session_hash and s.expires_at > now();
  if who is null then return 'session_over'; end if;
  perform from person p where p.id = who for update;
  if (select count(*) from passkey k where k.person_id = who) >= 20 then return 'too_many'; end if;
  insert into passkey (id, person_id, name, public_key, counter, transports, backed_up, created_at)
  values (p_id, who, p_name, p_public_key, p_counter, p_transports, p_backed_up, now())
  on conflict (id) do nothing;
  return case when found then 'added' else 'taken' end;
end $$;--> statement-breakpoint

create function door.passkeys_of(p_session_hash text)
returns table (id text, name text, transports text[], backed_up boolean, created_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.id, k.name, k.transports, k.backed_up, k.created_at, k.used_at
  from session s join passkey k on k.person_id = s.person_id
  where s.id_hash = p_session_hash and s.expires_at > now() order by k.created_at
$$;--> statement-breakpoint

create function door.passkey(p_id text)
returns table (person_id uuid, public_key bytea, counter bigint, transports text[])
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.person_id, k.public_key, k.counter, k.transports from passkey k where k.id = p_id
$$;--> statement-breakpoint

-- The device counts its uses; a count that another use has passed is a copy of the device.
create function door.use_passkey(p_id text, p_counter bigint)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update passkey k set counter = p_counter, used_at = now()
  where k.id = p_id and (k.counter < p_counter or (k.counter = 0 and p_counter = 0));
  return found;
end $$;--> statement-breakpoint

create function door.remove_passkey(p_session_hash text, p_id text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from passkey k using session s
  where s.id_hash = p_session_hash and s.expires_at > now() and k.person_id = s.person_id and k.id = p_id;
  return found;
end $$;--> statement-breakpoint

do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'door' and p.proname in ('keep_challenge', 'take_challenge', 'add_passkey',
             'passkeys_of', 'passkey', 'use_passkey', 'remove_passkey')
  loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to reliance_app', f.signature);
    execute format('alter function %s owner to reliance_entry', f.signature);
  end loop;
end $$;
