CREATE TABLE "action_amplification" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"mode" text NOT NULL,
	"people" integer,
	"declared_by" uuid NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "action_amplification_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "action_amplification_mode" CHECK (mode in ('relay', 'come', 'lend', 'cofund')),
	CONSTRAINT "action_amplification_people" CHECK (people is null or (mode = 'come' and people between 1 and 100000))
);
--> statement-breakpoint
CREATE TABLE "action_lead_transfer" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"from_organisation_id" uuid NOT NULL,
	"to_organisation_id" uuid NOT NULL,
	"proposed_for" uuid NOT NULL,
	"lead_function" text DEFAULT '' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"consented_by" uuid,
	"consented_at" timestamp with time zone,
	"accepted_by" uuid,
	"accepted_at" timestamp with time zone,
	"state" text NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "action_lead_transfer_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "action_lead_transfer_state" CHECK (state in ('open', 'done', 'refused')),
	CONSTRAINT "action_lead_transfer_other" CHECK (from_organisation_id <> to_organisation_id),
	CONSTRAINT "action_lead_transfer_said" CHECK ((consented_at is null) = (consented_by is null) and (accepted_at is null) = (accepted_by is null)
        and (state = 'open') = (ended_at is null) and (ended_at is null) = (ended_by is null)
        and (accepted_at is null or lead_function <> '') and char_length(lead_function) <= 120)
);
--> statement-breakpoint
CREATE TABLE "action_victory" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid,
	"organisation_id" uuid NOT NULL,
	"what" text NOT NULL,
	"whom" text NOT NULL,
	"won_on" date NOT NULL,
	"filed_by" uuid NOT NULL,
	"filed_at" timestamp with time zone NOT NULL,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "action_victory_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "action_victory_what" CHECK (char_length(what) between 1 and 200 and char_length(whom) <= 160)
);
--> statement-breakpoint
ALTER TABLE "action_part" DROP CONSTRAINT "action_part_contribution";--> statement-breakpoint
ALTER TABLE "action_amplification" ADD CONSTRAINT "action_amplification_space_id_action_id_action_space_id_id_fk" FOREIGN KEY ("space_id","action_id") REFERENCES "public"."action"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_amplification" ADD CONSTRAINT "action_amplification_by_member" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_lead_transfer" ADD CONSTRAINT "action_lead_transfer_space_id_action_id_action_space_id_id_fk" FOREIGN KEY ("space_id","action_id") REFERENCES "public"."action"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_victory" ADD CONSTRAINT "action_victory_space_id_action_id_action_space_id_id_fk" FOREIGN KEY ("space_id","action_id") REFERENCES "public"."action"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_victory" ADD CONSTRAINT "action_victory_of_member" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "action_amplification_once" ON "action_amplification" USING btree ("space_id","action_id","organisation_id","mode") WHERE taken_back_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "action_lead_transfer_one" ON "action_lead_transfer" USING btree ("space_id","action_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "action_victory_by_day" ON "action_victory" USING btree ("space_id","won_on","id");--> statement-breakpoint
CREATE INDEX "action_victory_of_action" ON "action_victory" USING btree ("space_id","action_id");--> statement-breakpoint
ALTER TABLE "action_part" ADD CONSTRAINT "action_part_contribution" CHECK (char_length(contribution) <= 600);