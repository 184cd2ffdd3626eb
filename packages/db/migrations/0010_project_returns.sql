CREATE TABLE "project_return" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"cents" bigint NOT NULL,
	"received_on" date NOT NULL,
	"line_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "project_return_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "project_return_comes_in" CHECK (cents > 0)
);
--> statement-breakpoint
ALTER TABLE "project_step" ADD COLUMN "cents" bigint;--> statement-breakpoint
ALTER TABLE "project_return" ADD CONSTRAINT "project_return_space_id_application_id_allocation_space_id_application_id_fk" FOREIGN KEY ("space_id","application_id") REFERENCES "public"."allocation"("space_id","application_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_return" ADD CONSTRAINT "project_return_space_id_line_id_bank_line_space_id_id_fk" FOREIGN KEY ("space_id","line_id") REFERENCES "public"."bank_line"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "project_return_line" ON "project_return" USING btree ("space_id","line_id") WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX "project_return_of" ON "project_return" USING btree ("space_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "project_step_effect" ON "project_step" USING btree ("space_id","effect_id");--> statement-breakpoint
ALTER TABLE "project_step" ADD CONSTRAINT "project_step_decided" CHECK ((step in ('claw_back', 'write_off')) = (coalesce(cents, 0) > 0));