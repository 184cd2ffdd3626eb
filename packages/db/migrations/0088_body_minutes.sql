CREATE TABLE "body_minutes" (
	"space_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"reason" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "body_minutes_space_id_event_id_version_pk" PRIMARY KEY("space_id","event_id","version"),
	CONSTRAINT "body_minutes_text" CHECK (text <> '' and char_length(text) <= 20000),
	CONSTRAINT "body_minutes_version" CHECK (version >= 1 and (version = 1) = (reason = ''))
);
--> statement-breakpoint
ALTER TABLE "body_minutes" ADD CONSTRAINT "body_minutes_space_id_event_id_calendar_event_space_id_id_fk" FOREIGN KEY ("space_id","event_id") REFERENCES "public"."calendar_event"("space_id","id") ON DELETE no action ON UPDATE no action;