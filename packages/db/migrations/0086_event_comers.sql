CREATE TABLE "event_comer" (
	"space_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"turn" integer NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_comer_space_id_event_id_person_id_pk" PRIMARY KEY("space_id","event_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "event_places" (
	"space_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"places" integer,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_places_space_id_event_id_pk" PRIMARY KEY("space_id","event_id"),
	CONSTRAINT "event_places_count" CHECK (places between 1 and 1000)
);
--> statement-breakpoint
ALTER TABLE "event_comer" ADD CONSTRAINT "event_comer_space_id_event_id_event_places_space_id_event_id_fk" FOREIGN KEY ("space_id","event_id") REFERENCES "public"."event_places"("space_id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_places" ADD CONSTRAINT "event_places_space_id_event_id_calendar_event_space_id_id_fk" FOREIGN KEY ("space_id","event_id") REFERENCES "public"."calendar_event"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "event_comer_turn" ON "event_comer" USING btree ("space_id","event_id","turn");