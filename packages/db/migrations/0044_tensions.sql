CREATE TABLE "tension" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"role_id" uuid,
	"happens" text NOT NULL,
	"needed" text NOT NULL,
	"filed_by" uuid NOT NULL,
	"filed_at" timestamp with time zone NOT NULL,
	"returned_from_id" uuid,
	"state" text DEFAULT 'open' NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "tension_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "tension_state" CHECK (state in ('open', 'treated', 'returned', 'withdrawn')),
	CONSTRAINT "tension_happens" CHECK (char_length(happens) between 1 and 600),
	CONSTRAINT "tension_needed" CHECK (char_length(needed) between 1 and 600),
	CONSTRAINT "tension_note" CHECK (char_length(note) <= 600),
	CONSTRAINT "tension_ended" CHECK ((state = 'open') = (ended_at is null) and (ended_at is null) = (ended_by is null)
        and (note <> '') = (state in ('treated', 'returned')))
);
--> statement-breakpoint
ALTER TABLE "tension" ADD CONSTRAINT "tension_space_id_body_id_body_space_id_id_fk" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tension" ADD CONSTRAINT "tension_space_id_role_id_role_space_id_id_fk" FOREIGN KEY ("space_id","role_id") REFERENCES "public"."role"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tension" ADD CONSTRAINT "tension_goes_on_with" FOREIGN KEY ("space_id","returned_from_id") REFERENCES "public"."tension"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tension_of_body" ON "tension" USING btree ("space_id","body_id","state");