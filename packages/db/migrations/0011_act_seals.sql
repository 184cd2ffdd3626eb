CREATE TABLE "act_seal" (
	"space_id" uuid NOT NULL,
	"position" bigint NOT NULL,
	"act_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "act_seal_space_id_position_pk" PRIMARY KEY("space_id","position")
);
--> statement-breakpoint
CREATE TABLE "act_unsealed" (
	"space_id" uuid NOT NULL,
	"act_id" uuid NOT NULL,
	CONSTRAINT "act_unsealed_space_id_act_id_pk" PRIMARY KEY("space_id","act_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "act_seal_act" ON "act_seal" USING btree ("space_id","act_id");--> statement-breakpoint
select house.isolate('act_seal', 'select');--> statement-breakpoint
select house.isolate('act_unsealed', 'insert');--> statement-breakpoint
select house.open_to('reliance_relay', 'act', '{select}');--> statement-breakpoint
select house.open_to('reliance_relay', 'act_seal', '{select,insert}');--> statement-breakpoint
select house.open_to('reliance_relay', 'act_unsealed', '{select,delete}');--> statement-breakpoint

-- An act waits for its seal from the moment it is written, in the same transaction.
create function house.await_seal() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into act_unsealed (space_id, act_id) select space_id, id from written;
  return null;
end $$;--> statement-breakpoint
create trigger await_seal after insert on act referencing new table as written
  for each statement execute function house.await_seal();--> statement-breakpoint
-- The owner is bound by the policies too, and has none: they are set aside for the acts that are there.
alter table act no force row level security;--> statement-breakpoint
alter table act_unsealed no force row level security;--> statement-breakpoint
insert into act_unsealed (space_id, act_id) select space_id, id from act;--> statement-breakpoint
alter table act force row level security;--> statement-breakpoint
alter table act_unsealed force row level security;--> statement-breakpoint

-- Everything an act says, as text that never depends on the settings of a session.
create function house.act_text(a act) returns text language sql immutable strict set search_path = pg_catalog as $$
  select jsonb_build_array(a.space_id, a.id, extract(epoch from a.at)::text, a.person_id, a.kind, a.subject_id,
    a.mandate_space_id, a.mandate_id, a.wording)::text
$$;--> statement-breakpoint

-- Acts that wait, space by space in their order, with the link that theirs follows.
create function door.unsealed_acts(p_limit int)
returns table (space_id uuid, act_id uuid, says text, last_position bigint, last_hash bytea)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.space_id, a.id, house.act_text(a), coalesce(l.position, 0), l.hash
  from (select u.space_id, u.act_id from act_unsealed u order by u.space_id limit p_limit) w
  join act a on a.space_id = w.space_id and a.id = w.act_id
  left join lateral (select s.position, s.hash from act_seal s where s.space_id = a.space_id
                     order by s.position desc limit 1) l on true
  order by a.space_id, a.at, a.id
$$;--> statement-breakpoint

-- Adds links to chains. Of two that seal at once, one finds its position taken and begins again.
create function door.seal_acts(p_links jsonb)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into act_seal (space_id, position, act_id, hash, sealed_at)
  select (l->>'space')::uuid, (l->>'position')::bigint, (l->>'act')::uuid, decode(l->>'hash', 'hex'), now()
  from jsonb_array_elements(p_links) l;
  delete from act_unsealed u using jsonb_array_elements(p_links) l
  where u.space_id = (l->>'space')::uuid and u.act_id = (l->>'act')::uuid;
$$;--> statement-breakpoint

-- The chains as they stand, a page at a time; an act that is gone says nothing.
create function door.read_seals(p_space uuid, p_position bigint, p_limit int)
returns table (space_id uuid, "position" bigint, act_id uuid, hash bytea, says text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.space_id, s.position, s.act_id, s.hash, house.act_text(a)
  from act_seal s left join act a on a.space_id = s.space_id and a.id = s.act_id
  where (s.space_id, s.position) > (p_space, p_position)
  order by s.space_id, s.position limit p_limit
$$;--> statement-breakpoint

-- Acts that neither have a seal nor wait for one: they were not written by the application.
create function door.foreign_acts()
returns table (space_id uuid, act_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.space_id, a.id from act a
  where not exists (select from act_seal s where s.space_id = a.space_id and s.act_id = a.id)
    and not exists (select from act_unsealed u where u.space_id = a.space_id and u.act_id = a.id)
$$;--> statement-breakpoint

grant usage on schema house to reliance_relay;--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['unsealed_acts(int)', 'seal_acts(jsonb)', 'read_seals(uuid, bigint, int)', 'foreign_acts()']
  loop
    execute format('revoke all on function door.%s from public', f);
    execute format('grant execute on function door.%s to reliance_worker', f);
    execute format('alter function door.%s owner to reliance_relay', f);
  end loop;
end $$;
