CREATE TABLE "decision_process" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"assembly_id" uuid,
	"item_id" uuid,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"process" jsonb NOT NULL,
	"begun_by" uuid NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"decision_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "decision_process_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "decision_process_kind" CHECK (kind in ('consent', 'election', 'advice')),
	CONSTRAINT "decision_process_title" CHECK (title <> '' and char_length(title) <= 200),
	CONSTRAINT "decision_process_same_state" CHECK (process ->> 'state' = state),
	CONSTRAINT "decision_process_item" CHECK (item_id is null or assembly_id is not null)
);
--> statement-breakpoint
CREATE TABLE "speaking_queue" (
	"space_id" uuid NOT NULL,
	"assembly_id" uuid NOT NULL,
	"queue" jsonb NOT NULL,
	"speeches" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"time_prompts" integer DEFAULT 0 NOT NULL,
	"subject_prompts" integer DEFAULT 0 NOT NULL,
	"repeat_prompts" integer DEFAULT 0 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "speaking_queue_space_id_assembly_id_pk" PRIMARY KEY("space_id","assembly_id"),
	CONSTRAINT "speaking_queue_prompts" CHECK (least(time_prompts, subject_prompts, repeat_prompts) >= 0)
);
--> statement-breakpoint
ALTER TABLE "decision_process" ADD CONSTRAINT "decision_process_of_body" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_process" ADD CONSTRAINT "decision_process_in_assembly" FOREIGN KEY ("space_id","assembly_id") REFERENCES "public"."assembly"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_process" ADD CONSTRAINT "decision_process_on_item" FOREIGN KEY ("space_id","item_id") REFERENCES "public"."agenda_item"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_process" ADD CONSTRAINT "decision_process_decides" FOREIGN KEY ("space_id","decision_id") REFERENCES "public"."decision"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaking_queue" ADD CONSTRAINT "speaking_queue_of" FOREIGN KEY ("space_id","assembly_id") REFERENCES "public"."assembly"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_process_of_assembly" ON "decision_process" USING btree ("space_id","assembly_id");--> statement-breakpoint
CREATE INDEX "decision_process_body" ON "decision_process" USING btree ("space_id","body_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_process_decision" ON "decision_process" USING btree ("space_id","decision_id");