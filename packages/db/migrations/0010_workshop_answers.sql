ALTER TABLE "workshop_request" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "workshop_request" ADD COLUMN "answer_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "workshop_request" ADD COLUMN "meets_on" date;--> statement-breakpoint
ALTER TABLE "workshop_request" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "workshop_request" ADD COLUMN "answered_by" uuid;--> statement-breakpoint
-- A request is answered once, and what was asked stays as it was.
grant update (answer, answer_text, meets_on, answered_at, answered_by) on workshop_request to reliance_app;--> statement-breakpoint
alter table workshop_request add constraint answered_at_once check (
  (answer is null) = (answered_at is null) and (answer is null) = (answered_by is null));--> statement-breakpoint
alter table workshop_request add constraint answer_known check (answer in ('accepted', 'declined'));
