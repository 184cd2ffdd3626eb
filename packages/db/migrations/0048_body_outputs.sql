CREATE TABLE "body_output" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"to_body_id" uuid NOT NULL,
	"goes_to" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"wanted_outcome" text NOT NULL,
	"planned_minutes" integer NOT NULL,
	"link" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"answer" text,
	"note" text DEFAULT '' NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "body_output_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "body_output_goes" CHECK (goes_to in ('assembly', 'secretariat') and to_body_id <> body_id),
	CONSTRAINT "body_output_words" CHECK (title <> '' and text <> ''),
	CONSTRAINT "body_output_wanted" CHECK (wanted_outcome in ('information', 'decision', 'discussion')),
	CONSTRAINT "body_output_minutes" CHECK (planned_minutes between 1 and 480),
	CONSTRAINT "body_output_link" CHECK (link = '' or link ~ '^https://[^\s]+$'),
	CONSTRAINT "body_output_answer" CHECK (answer is null or (goes_to = 'secretariat' and answer in ('taken_on', 'done', 'declined') and answered_by is not null and answered_at is not null and (answer <> 'declined' or note <> ''))),
	CONSTRAINT "body_output_withdrawn" CHECK (withdrawn_at is null or goes_to = 'assembly')
);
--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "output_id" uuid;--> statement-breakpoint
ALTER TABLE "body_output" ADD CONSTRAINT "body_output_from" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_output" ADD CONSTRAINT "body_output_goes_to" FOREIGN KEY ("space_id","to_body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "body_output_of" ON "body_output" USING btree ("space_id","body_id","id");--> statement-breakpoint
CREATE INDEX "body_output_to" ON "body_output" USING btree ("space_id","to_body_id","id");--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_of_output" FOREIGN KEY ("space_id","output_id") REFERENCES "public"."body_output"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_item_output" ON "agenda_item" USING btree ("space_id","output_id") WHERE output_id is not null;