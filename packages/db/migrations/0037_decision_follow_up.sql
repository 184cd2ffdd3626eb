CREATE TABLE "decision_follow_up" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"state" text NOT NULL,
	"due_on" date,
	"role_id" uuid,
	"note" text NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	CONSTRAINT "decision_follow_up_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
ALTER TABLE "decision_follow_up" ADD CONSTRAINT "decision_follow_up_space_id_decision_id_decision_space_id_id_fk" FOREIGN KEY ("space_id","decision_id") REFERENCES "public"."decision"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_follow_up_last" ON "decision_follow_up" USING btree ("space_id","decision_id","id");