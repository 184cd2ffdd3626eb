-- What the tables file cannot say: who sees which rows, what each role may do with a table, what the rules of core promise
-- of the rows, and the two rows that are there from the beginning. Functions and triggers are in `packages/db/functions`,
-- but for the three below, which migrations call: they stay as they are here, so that a new database and one that came
-- this far step by step are the same.
grant usage on schema public to reliance_app, reliance_entry, reliance_relay;

create schema door;
grant usage on schema door to reliance_app, reliance_worker;
grant usage, create on schema door to reliance_entry, reliance_relay;

create schema house;
grant usage on schema house to reliance_app, reliance_entry, reliance_relay, reliance_worker;

-- The readiness of a process compares the migrations and the functions that the database has, or had, with its own.
grant usage on schema drizzle to reliance_worker;
grant select on drizzle.__drizzle_migrations to reliance_worker;

-- Each text that a file of functions had here; the present one is not replaced.
create table house.applied_function (
  file text not null,
  sha256 text not null,
  applied_at timestamptz not null,
  replaced_at timestamptz,
  primary key (file, sha256)
);
grant select on house.applied_function to reliance_worker;

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
end $$;

-- A directory table: rows without a space, reached by the doors alone.
create function house.close(relation regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
end $$;

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
end $$;

-- Tables of spaces -----------------------------------------------------------------------------------------

select house.isolate('space', 'select', 'id');
select house.isolate('space_counter', 'select, insert, update');
select house.isolate('request', 'select, insert, update');
select house.isolate('outbox', 'insert');
select house.isolate('handled_event', 'select, insert');
select house.isolate('sent_mail', 'select, insert');
select house.isolate('act', 'select, insert');
select house.isolate('act_seal', 'select');
select house.isolate('act_unsealed', 'insert');
-- A closed space is read-only, and gives nobody a right there or elsewhere (decision 20).
select house.isolate('closure', 'select, insert, update');
-- A piece of a file is written once.
select house.isolate('file', 'select, insert, update, delete');
select house.isolate('file_chunk', 'select, insert, delete');
select house.isolate('file_usage', 'select, insert, update');

select house.isolate('body', 'select, insert, update');
select house.isolate('body_member', 'select, insert, delete');
select house.isolate('role', 'select, insert, update');
select house.isolate('mandate', 'select, insert, update');
-- What was proposed stays; where a decision stands moves on, and its effects are applied.
select house.isolate('decision', 'select, insert');
grant update (state, mailed_at, closes_at, ended_at, ended_code, ended_params) on decision to reliance_app;
select house.isolate('decision_effect', 'select, insert');
grant update (applied_xid) on decision_effect to reliance_app;
select house.isolate('decision_answer', 'select, insert, update');
select house.isolate('decision_asked', 'select, insert');
select house.isolate('elector', 'select, insert, update, delete');
select house.isolate('standing', 'select, insert, delete');

select house.isolate('organisation', 'select, insert, update');
select house.isolate('membership', 'select, insert, update');
select house.isolate('invitation', 'select, insert, update');
select house.isolate('open_invitation', 'select, insert, update');
select house.isolate('join_request', 'select, insert, update');

select house.isolate('coalition', 'select, insert, update');
select house.isolate('charter_version', 'select, insert');
select house.isolate('member_organisation', 'select, insert, update');
select house.isolate('charter_signature', 'select, insert, update');
select house.isolate('participation', 'select, insert, update, delete');

select house.isolate('round', 'select, insert, update');
select house.isolate('statement', 'select, insert, update');
-- Counts of closed rounds and votes of people are written once.
select house.isolate('statement_result', 'select, insert');
select house.isolate('position_draft', 'select, insert, update, delete');
select house.isolate('position', 'select, insert, update, delete');
select house.isolate('exposure', 'select, insert');
select house.isolate('question', 'select, insert, update');
-- A request is answered once, and what was asked stays as it was.
select house.isolate('workshop_request', 'select, insert');
grant update (answer, answer_text, meets_on, answered_at, answered_by) on workshop_request to reliance_app;
-- A consultation that was a mistake goes, with all that came with it.
select house.isolate('consultation', 'select, insert, delete');
select house.isolate('consultation_statement', 'select, insert, delete');
select house.isolate('consultation_participant', 'select, insert, delete');
select house.isolate('conversation_import', 'select, insert, update, delete');
select house.isolate('import_chunk', 'select, insert, delete');

-- The directory --------------------------------------------------------------------------------------------

select house.close('slug');
select house.close('person');
select house.close('email_address');
select house.close('password');
select house.close('session');
select house.close('link');
select house.close('passkey');
select house.close('passkey_challenge');
select house.close('muted_mail');
select house.close('address_change');

-- Keyed hashes and counters only: nothing that belongs to anybody.
select house.close('rate_limit');
create policy limits on rate_limit to reliance_app using (true) with check (true);
grant select, insert, update, delete on rate_limit to reliance_app;

-- What the doors reach, across spaces ----------------------------------------------------------------------

select house.open_to('reliance_entry', 'person', '{select,insert,update,delete}');
select house.open_to('reliance_entry', 'email_address', '{select,insert,delete}');
select house.open_to('reliance_entry', 'password', '{select,insert,update,delete}');
select house.open_to('reliance_entry', 'session', '{select,insert,update,delete}');
select house.open_to('reliance_entry', 'link', '{select,insert,update,delete}');
select house.open_to('reliance_entry', 'passkey', '{select,insert,update,delete}');
select house.open_to('reliance_entry', 'passkey_challenge', '{select,insert,delete}');
select house.open_to('reliance_entry', 'muted_mail', '{select,insert,delete}');
select house.open_to('reliance_entry', 'address_change', '{select,insert,update,delete}');
select house.open_to('reliance_entry', 'slug', '{select,insert,update}');
select house.open_to('reliance_entry', 'space', '{select,insert,update,delete}');
select house.open_to('reliance_entry', 'space_counter', '{select,insert,update}');
select house.open_to('reliance_entry', 'outbox', '{select,insert,update}');
select house.open_to('reliance_entry', 'closure', '{select}');
select house.open_to('reliance_entry', 'membership', '{select}');
select house.open_to('reliance_entry', 'invitation', '{select}');
select house.open_to('reliance_entry', 'open_invitation', '{select}');
select house.open_to('reliance_entry', 'join_request', '{select}');
select house.open_to('reliance_entry', 'organisation', '{select}');
select house.open_to('reliance_entry', 'coalition', '{select}');
select house.open_to('reliance_entry', 'member_organisation', '{select}');
select house.open_to('reliance_entry', 'participation', '{select}');
select house.open_to('reliance_entry', 'body', '{select}');
select house.open_to('reliance_entry', 'role', '{select}');
select house.open_to('reliance_entry', 'mandate', '{select}');
select house.open_to('reliance_entry', 'decision', '{select}');
select house.open_to('reliance_entry', 'decision_answer', '{select}');
select house.open_to('reliance_entry', 'elector', '{select,insert,update}');
select house.open_to('reliance_entry', 'standing', '{select}');

select house.open_to('reliance_relay', 'outbox', '{select,update,delete}');
select house.open_to('reliance_relay', 'act', '{select}');
select house.open_to('reliance_relay', 'act_seal', '{select,insert}');
select house.open_to('reliance_relay', 'act_unsealed', '{select,delete}');
select house.open_to('reliance_relay', 'link', '{select,delete}');
select house.open_to('reliance_relay', 'session', '{select,delete}');
select house.open_to('reliance_relay', 'address_change', '{select,delete}');
select house.open_to('reliance_relay', 'rate_limit', '{select,delete}');
select house.open_to('reliance_relay', 'sent_mail', '{select,delete}');
select house.open_to('reliance_relay', 'request', '{select,delete}');

-- What the rules of core promise is also true of the rows ---------------------------------------------------

-- 20 MB a file, 512 KiB a piece, whole before it is used.
alter table file add constraint weight_in_bounds check (bytes between 1 and 20971520);
alter table file add constraint whole_at_once check (
  (stored_at is null) = (sha256 is null) and (stored_at is null) = (media_type is null));
alter table file add constraint whole_before_attached check (
  (attached_kind is null) = (attached_id is null) and (attached_kind is null or stored_at is not null));
alter table file_chunk add constraint piece_in_bounds check (octet_length(content) between 1 and 524288);
alter table file_usage add constraint usage_in_bounds check (bytes between 0 and 1073741824);
alter table closure add constraint final_after_closing check (final_at >= closed_at);

alter table role add constraint domain_not_empty check (btrim(domain) <> '');
alter table mandate add constraint mission_not_empty check (btrim(mission) <> '');
alter table mandate add constraint mandate_ends_after_it_starts check (ends_at > starts_at);
-- R113: these prepare, advise and debate.
alter table body add constraint body_without_grant check (
  kind not in ('commission', 'working_group', 'agora', 'advisory_panel', 'mediator_pool')
  or (grant_kinds = '{}' and grant_powers = '{}'));
alter table decision add constraint decision_needs_two check (needed >= 2 or proof <> 'answers');
alter table decision add constraint decision_ends_once check (
  (state in ('asking', 'open')) = (ended_at is null) and (state <> 'open' or closes_at is not null));
alter table decision_answer add constraint counted_is_elector check (is_elector or not is_counted);
-- The body may be one that the decision makes.
alter table decision add constraint decision_body foreign key (space_id, body_id) references body (space_id, id)
  deferrable initially deferred;
-- What decisions make names the effect that made it (decision 24).
alter table body add constraint body_effect foreign key (space_id, effect_id) references decision_effect (space_id, id);
alter table role add constraint role_effect_of foreign key (space_id, effect_id) references decision_effect (space_id, id);
alter table charter_version add constraint charter_effect_of foreign key (space_id, effect_id)
  references decision_effect (space_id, id);
alter table closure add constraint closure_effect foreign key (space_id, effect_id) references decision_effect (space_id, id);

alter table open_invitation add constraint places_in_bounds check (
  places_max between 1 and 200 and places_taken between 0 and places_max);

alter table statement add constraint statement_length check (char_length(text) between 1 and 200);
alter table statement add constraint accepted_into_a_round check (
  (accepted_at is null) = (round_id is null) and (accepted_at is null) = (number is null));
alter table round add constraint closed_with_its_members check ((closed_at is null) = (member_count is null));
alter table round add constraint closed_after_it_opened check (closed_at is null or closed_at >= opened_at);
-- A position entered by the coordination may lack the sentence of its nuance until the organisation confirms it.
alter table position add constraint nuance_has_a_sentence check (
  stance <> 'nuance' or nuance <> '' or (entered_by_coordination and confirmed_at is null));
alter table position add constraint published_under_a_mandate check ((mandate_id is null) = (mandate_space_id is null));
alter table question add constraint asked_to_another check (from_organisation_id <> to_organisation_id);
alter table question add constraint answered_at_once check (
  (answer is null) = (answered_at is null) and (answer is null) = (answered_by is null));
alter table workshop_request add constraint answered_at_once check (
  (answer is null) = (answered_at is null) and (answer is null) = (answered_by is null));
alter table workshop_request add constraint answer_known check (answer in ('accepted', 'declined'));

-- The directory's own space: sender of the mails that no organisation or coalition sends.
-- FORCE binds the owner too, so the row is written by the role that may.
set local role reliance_entry;
insert into public.space (id, kind) values ('00000000-0000-7000-8000-000000000000', 'directory');
insert into public.space_counter (space_id, value) values ('00000000-0000-7000-8000-000000000000', 0);
reset role;
