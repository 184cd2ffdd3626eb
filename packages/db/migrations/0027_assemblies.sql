CREATE TABLE "agenda_item" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assembly_id" uuid NOT NULL,
	"title" text NOT NULL,
	"wanted_outcome" text NOT NULL,
	"planned_minutes" integer NOT NULL,
	"filed_by" uuid NOT NULL,
	"filed_at" timestamp with time zone NOT NULL,
	"carried_count" integer DEFAULT 0 NOT NULL,
	"carried_order" integer,
	"urgency_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "agenda_item_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "agenda_item_title" CHECK (title <> '' and char_length(title) <= 200),
	CONSTRAINT "agenda_item_outcome" CHECK (wanted_outcome in ('information', 'decision', 'discussion')),
	CONSTRAINT "agenda_item_minutes" CHECK (planned_minutes between 1 and 480),
	CONSTRAINT "agenda_item_carried" CHECK (carried_count >= 0 and (carried_order is null or carried_count > 0))
);
--> statement-breakpoint
CREATE TABLE "assembly" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"convened_at" timestamp with time zone,
	"convened_by" uuid,
	"frozen_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "assembly_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "assembly_of_event" UNIQUE("space_id","event_id"),
	CONSTRAINT "assembly_kind" CHECK (kind in ('ordinary', 'extraordinary')),
	CONSTRAINT "assembly_reason" CHECK ((kind = 'extraordinary') = (reason <> '')),
	CONSTRAINT "assembly_state" CHECK (state in ('planned', 'convened', 'agenda_open', 'agenda_frozen', 'checked_in', 'running', 'closed', 'minutes_draft', 'published', 'approved')),
	CONSTRAINT "assembly_convened" CHECK ((state = 'planned') = (convened_at is null) and (convened_at is null) = (convened_by is null)),
	CONSTRAINT "assembly_frozen" CHECK ((state in ('planned', 'convened', 'agenda_open')) = (frozen_at is null))
);
--> statement-breakpoint
CREATE TABLE "convocation_answer" (
	"space_id" uuid NOT NULL,
	"assembly_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "convocation_answer_space_id_assembly_id_person_id_pk" PRIMARY KEY("space_id","assembly_id","person_id"),
	CONSTRAINT "convocation_answer_kind" CHECK (answer in ('present', 'excused', 'absent', 'proxy'))
);
--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_of" FOREIGN KEY ("space_id","assembly_id") REFERENCES "public"."assembly"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_is_event" FOREIGN KEY ("space_id","event_id") REFERENCES "public"."calendar_event"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_of_body" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convocation_answer" ADD CONSTRAINT "convocation_answer_to" FOREIGN KEY ("space_id","assembly_id") REFERENCES "public"."assembly"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_item_of_assembly" ON "agenda_item" USING btree ("space_id","assembly_id");--> statement-breakpoint
CREATE INDEX "assembly_by_body" ON "assembly" USING btree ("space_id","body_id");