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
CREATE TABLE "mandate_report" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"due_on" date NOT NULL,
	"text" text NOT NULL,
	"filed_by" uuid NOT NULL,
	"filed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mandate_report_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "mandate_report_days" CHECK ("mandate_report"."from_on" <= "mandate_report"."due_on" and "mandate_report"."text" <> '')
);
--> statement-breakpoint
ALTER TABLE "mandate" ADD COLUMN "report_rhythm" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "mandate" ADD COLUMN "ceiling_cents" bigint;--> statement-breakpoint
ALTER TABLE "mandate" ADD COLUMN "may_bind" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mandate" ADD COLUMN "renews_mandate_id" uuid;--> statement-breakpoint
ALTER TABLE "decision_follow_up" ADD CONSTRAINT "decision_follow_up_space_id_decision_id_decision_space_id_id_fk" FOREIGN KEY ("space_id","decision_id") REFERENCES "public"."decision"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_report" ADD CONSTRAINT "mandate_report_space_id_mandate_id_mandate_space_id_id_fk" FOREIGN KEY ("space_id","mandate_id") REFERENCES "public"."mandate"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_follow_up_last" ON "decision_follow_up" USING btree ("space_id","decision_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "mandate_report_due" ON "mandate_report" USING btree ("space_id","mandate_id","due_on");--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_space_id_renews_mandate_id_mandate_space_id_id_fk" FOREIGN KEY ("space_id","renews_mandate_id") REFERENCES "public"."mandate"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_ceiling" CHECK ("mandate"."ceiling_cents" >= 0);