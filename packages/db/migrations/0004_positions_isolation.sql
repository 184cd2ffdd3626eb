-- The tables of positions and consultations are visible in their own space only; counts of closed rounds and
-- votes of people are written once.
select house.isolate('statement_result', 'select, insert');--> statement-breakpoint
select house.isolate('question', 'select, insert, update');--> statement-breakpoint
select house.isolate('workshop_request', 'select, insert');--> statement-breakpoint
select house.isolate('consultation', 'select, insert');--> statement-breakpoint
select house.isolate('consultation_statement', 'select, insert');--> statement-breakpoint
select house.isolate('consultation_participant', 'select, insert');--> statement-breakpoint
select house.isolate('conversation_import', 'select, insert, update, delete');--> statement-breakpoint
select house.isolate('import_chunk', 'select, insert, delete');--> statement-breakpoint

-- What the rules of core promise is also true of the rows. A position entered by the coordination may lack the
-- sentence of its nuance until the organisation confirms it.
alter table position drop constraint nuance_has_a_sentence;--> statement-breakpoint
alter table position add constraint nuance_has_a_sentence check (
  stance <> 'nuance' or nuance <> '' or (entered_by_coordination and confirmed_at is null));--> statement-breakpoint
alter table statement add constraint accepted_into_a_round check (
  (accepted_at is null) = (round_id is null) and (accepted_at is null) = (number is null));--> statement-breakpoint
alter table round add constraint closed_with_its_members check ((closed_at is null) = (member_count is null));--> statement-breakpoint
alter table round add constraint closed_after_it_opened check (closed_at is null or closed_at >= opened_at);--> statement-breakpoint
alter table question add constraint asked_to_another check (from_organisation_id <> to_organisation_id);--> statement-breakpoint
alter table question add constraint answered_at_once check (
  (answer is null) = (answered_at is null) and (answer is null) = (answered_by is null));
