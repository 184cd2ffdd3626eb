-- Every tenant row is visible in its own space only, and every role sees what it needs and no more.
grant usage on schema public to reliance_app, reliance_entry, reliance_relay;--> statement-breakpoint

create schema door;--> statement-breakpoint
grant usage on schema door to reliance_app, reliance_worker;--> statement-breakpoint
grant usage, create on schema door to reliance_entry, reliance_relay;--> statement-breakpoint

create schema house;--> statement-breakpoint

-- The one way a table becomes a tenant table. `verbs` are what the application may do with its rows.
create function house.isolate(relation regclass, verbs text, space_column text default 'space_id')
returns void language plpgsql as $$
declare
  here text := format('%I = (select nullif(current_setting(''app.space_id'', true), '''')::uuid)', space_column);
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
  execute format('create policy in_space on %s to reliance_app using (%s) with check (%s)', relation, here, here);
  execute format('grant %s on %s to reliance_app', verbs, relation);
end $$;--> statement-breakpoint

-- A directory table: rows without a space, reached by the doors alone.
create function house.close(relation regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
end $$;--> statement-breakpoint

-- What a function owner (entry, relay) may do with a table, across spaces.
create function house.open_to(owner regrole, relation regclass, verbs text[])
returns void language plpgsql as $$
declare
  verb text;
begin
  foreach verb in array verbs loop
    execute format('grant %s on %s to %s', verb, relation, owner);
    execute format('create policy %I on %s for %s to %s %s', owner::text || '_' || verb, relation, verb, owner,
      case verb when 'insert' then 'with check (true)'
                when 'update' then 'using (true) with check (true)'
                else 'using (true)' end);
  end loop;
end $$;--> statement-breakpoint

select house.isolate('space', 'select', 'id');--> statement-breakpoint
select house.isolate('request', 'select, insert, update');--> statement-breakpoint
select house.isolate('outbox', 'insert');--> statement-breakpoint
select house.isolate('space_counter', 'select, insert, update');--> statement-breakpoint
select house.isolate('handled_event', 'select, insert');--> statement-breakpoint
select house.isolate('act', 'select, insert');--> statement-breakpoint
select house.isolate('body', 'select, insert, update');--> statement-breakpoint
select house.isolate('body_member', 'select, insert, delete');--> statement-breakpoint
select house.isolate('role', 'select, insert, update');--> statement-breakpoint
select house.isolate('decision', 'select, insert, update');--> statement-breakpoint
select house.isolate('mandate', 'select, insert, update');--> statement-breakpoint
select house.isolate('organisation', 'select, insert, update');--> statement-breakpoint
select house.isolate('membership', 'select, insert, update');--> statement-breakpoint
select house.isolate('invitation', 'select, insert, update');--> statement-breakpoint
select house.isolate('join_request', 'select, insert, update');--> statement-breakpoint
select house.isolate('coalition', 'select, insert, update');--> statement-breakpoint
select house.isolate('charter_version', 'select, insert');--> statement-breakpoint
select house.isolate('member_organisation', 'select, insert, update');--> statement-breakpoint
select house.isolate('charter_signature', 'select, insert, update');--> statement-breakpoint
select house.isolate('participation', 'select, insert, update, delete');--> statement-breakpoint
select house.isolate('round', 'select, insert, update');--> statement-breakpoint
select house.isolate('statement', 'select, insert, update');--> statement-breakpoint
select house.isolate('position_draft', 'select, insert, update, delete');--> statement-breakpoint
select house.isolate('position', 'select, insert, update, delete');--> statement-breakpoint
select house.isolate('exposure', 'select, insert');--> statement-breakpoint

select house.close('slug');--> statement-breakpoint
select house.close('person');--> statement-breakpoint
select house.close('email_address');--> statement-breakpoint
select house.close('password');--> statement-breakpoint
select house.close('session');--> statement-breakpoint
select house.close('link');--> statement-breakpoint

-- Keyed hashes and counters only: nothing that belongs to anybody.
select house.close('rate_limit');--> statement-breakpoint
create policy limits on rate_limit to reliance_app using (true) with check (true);--> statement-breakpoint
grant select, insert, update, delete on rate_limit to reliance_app;--> statement-breakpoint

select house.open_to('reliance_entry', 'space', '{select,insert,delete}');--> statement-breakpoint
select house.open_to('reliance_entry', 'slug', '{select,insert,update}');--> statement-breakpoint
select house.open_to('reliance_entry', 'space_counter', '{select,insert,update}');--> statement-breakpoint
select house.open_to('reliance_entry', 'outbox', '{select,insert}');--> statement-breakpoint
select house.open_to('reliance_entry', 'person', '{select,insert,update}');--> statement-breakpoint
select house.open_to('reliance_entry', 'email_address', '{select,insert}');--> statement-breakpoint
select house.open_to('reliance_entry', 'password', '{select,insert,update}');--> statement-breakpoint
select house.open_to('reliance_entry', 'session', '{select,insert,update,delete}');--> statement-breakpoint
select house.open_to('reliance_entry', 'link', '{select,insert,update}');--> statement-breakpoint
select house.open_to('reliance_entry', 'membership', '{select}');--> statement-breakpoint
select house.open_to('reliance_entry', 'invitation', '{select}');--> statement-breakpoint
select house.open_to('reliance_entry', 'join_request', '{select}');--> statement-breakpoint
select house.open_to('reliance_entry', 'organisation', '{select}');--> statement-breakpoint
select house.open_to('reliance_entry', 'coalition', '{select}');--> statement-breakpoint
select house.open_to('reliance_entry', 'member_organisation', '{select}');--> statement-breakpoint
select house.open_to('reliance_entry', 'participation', '{select}');--> statement-breakpoint
select house.open_to('reliance_entry', 'body', '{select}');--> statement-breakpoint
select house.open_to('reliance_entry', 'role', '{select}');--> statement-breakpoint
select house.open_to('reliance_entry', 'decision', '{select}');--> statement-breakpoint
select house.open_to('reliance_entry', 'mandate', '{select}');--> statement-breakpoint
select house.open_to('reliance_relay', 'outbox', '{select,update}');--> statement-breakpoint

-- The directory's own space: sender of the mails that no organisation or coalition sends.
-- FORCE binds the owner too, so the row is written by the role that may.
set local role reliance_entry;--> statement-breakpoint
insert into public.space (id, kind) values ('00000000-0000-7000-8000-000000000000', 'directory');--> statement-breakpoint
insert into public.space_counter (space_id, value) values ('00000000-0000-7000-8000-000000000000', 0);--> statement-breakpoint
reset role;--> statement-breakpoint

-- What the rules of core promise is also true of the rows.
alter table statement add constraint statement_length check (char_length(text) between 1 and 200);--> statement-breakpoint
alter table position add constraint nuance_has_a_sentence check (stance <> 'nuance' or nuance <> '');--> statement-breakpoint
alter table position add constraint published_under_a_mandate check ((mandate_id is null) = (mandate_space_id is null));--> statement-breakpoint
alter table mandate add constraint mission_not_empty check (btrim(mission) <> '');--> statement-breakpoint
alter table mandate add constraint mandate_ends_after_it_starts check (ends_at > starts_at);--> statement-breakpoint
alter table role add constraint domain_not_empty check (btrim(domain) <> '');--> statement-breakpoint
alter table decision add constraint countersigned_by_another check (countersigned_by is null or countersigned_by <> recorded_by);--> statement-breakpoint
alter table decision add constraint not_countersigned_by_its_subject check (countersigned_by is null or countersigned_by is distinct from subject_person_id);
