CREATE TABLE "dues_campaign" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"from_on" date NOT NULL,
	"through_on" date NOT NULL,
	"valid_until_on" date NOT NULL,
	"kind" text NOT NULL,
	"scheme" jsonb NOT NULL,
	"holder" text NOT NULL,
	"iban" text NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "dues_campaign_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "dues_campaign_days" CHECK (from_on <= through_on and through_on <= valid_until_on),
	CONSTRAINT "dues_campaign_scheme" CHECK (scheme ->> 'kind' = kind)
);
--> statement-breakpoint
CREATE TABLE "dues_exemption" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"reason" text NOT NULL,
	"given_by" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "dues_exemption_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "dues_exemption_ended" CHECK ((ended_at is null) = (ended_by is null))
);
--> statement-breakpoint
CREATE TABLE "dues_payment" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"cents" bigint NOT NULL,
	"received_on" date NOT NULL,
	"means" text NOT NULL,
	"line_id" uuid,
	"basis" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"taken_back_by" uuid,
	"taken_back_at" timestamp with time zone,
	"taken_back_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "dues_payment_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "dues_payment_of_something" CHECK (cents > 0),
	CONSTRAINT "dues_payment_means" CHECK ((line_id is not null) = (means = 'bank')),
	CONSTRAINT "dues_payment_back" CHECK ((taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_reason = ''))
);
--> statement-breakpoint
CREATE TABLE "dues_proposal" (
	"space_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"basis" text NOT NULL,
	CONSTRAINT "dues_proposal_space_id_line_id_pk" PRIMARY KEY("space_id","line_id")
);
--> statement-breakpoint
CREATE TABLE "dues_reminder" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reminded_by" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"reminded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dues_reminder_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "member_dues" (
	"space_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reference_number" integer NOT NULL,
	"reference" text NOT NULL,
	"chosen_cents" bigint,
	"step" text NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "member_dues_space_id_campaign_id_person_id_pk" PRIMARY KEY("space_id","campaign_id","person_id"),
	CONSTRAINT "member_dues_chosen" CHECK (chosen_cents > 0),
	CONSTRAINT "member_dues_own" CHECK (reference ~ '^RF[0-9]{2}COT[0-9]+$')
);
--> statement-breakpoint
CREATE TABLE "membership_validity" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"through_on" date NOT NULL,
	"cause_kind" text NOT NULL,
	"cause_id" uuid NOT NULL,
	"given_by" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"taken_back_by" uuid,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "membership_validity_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "membership_validity_days" CHECK (from_on <= through_on),
	CONSTRAINT "membership_validity_back" CHECK ((taken_back_at is null) = (taken_back_by is null))
);
--> statement-breakpoint
ALTER TABLE "dues_exemption" ADD CONSTRAINT "dues_exemption_space_id_campaign_id_dues_campaign_space_id_id_fk" FOREIGN KEY ("space_id","campaign_id") REFERENCES "public"."dues_campaign"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_payment" ADD CONSTRAINT "dues_payment_space_id_campaign_id_person_id_member_dues_space_id_campaign_id_person_id_fk" FOREIGN KEY ("space_id","campaign_id","person_id") REFERENCES "public"."member_dues"("space_id","campaign_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_payment" ADD CONSTRAINT "dues_payment_space_id_line_id_bank_line_space_id_id_fk" FOREIGN KEY ("space_id","line_id") REFERENCES "public"."bank_line"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_proposal" ADD CONSTRAINT "dues_proposal_space_id_campaign_id_person_id_member_dues_space_id_campaign_id_person_id_fk" FOREIGN KEY ("space_id","campaign_id","person_id") REFERENCES "public"."member_dues"("space_id","campaign_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_proposal" ADD CONSTRAINT "dues_proposal_space_id_line_id_bank_line_space_id_id_fk" FOREIGN KEY ("space_id","line_id") REFERENCES "public"."bank_line"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_reminder" ADD CONSTRAINT "dues_reminder_space_id_campaign_id_person_id_member_dues_space_id_campaign_id_person_id_fk" FOREIGN KEY ("space_id","campaign_id","person_id") REFERENCES "public"."member_dues"("space_id","campaign_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_dues" ADD CONSTRAINT "member_dues_space_id_campaign_id_dues_campaign_space_id_id_fk" FOREIGN KEY ("space_id","campaign_id") REFERENCES "public"."dues_campaign"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "dues_campaign_number" ON "dues_campaign" USING btree ("space_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "dues_campaign_open" ON "dues_campaign" USING btree ("space_id") WHERE closed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "dues_exemption_standing" ON "dues_exemption" USING btree ("space_id","campaign_id","person_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "dues_payment_line" ON "dues_payment" USING btree ("space_id","line_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "dues_payment_person" ON "dues_payment" USING btree ("space_id","campaign_id","person_id");--> statement-breakpoint
CREATE INDEX "dues_reminder_person" ON "dues_reminder" USING btree ("space_id","campaign_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "member_dues_number" ON "member_dues" USING btree ("space_id","reference_number");--> statement-breakpoint
CREATE UNIQUE INDEX "member_dues_reference" ON "member_dues" USING btree ("space_id","reference");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_validity_standing" ON "membership_validity" USING btree ("space_id","person_id","cause_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "membership_validity_cause" ON "membership_validity" USING btree ("space_id","cause_id") WHERE taken_back_at is null;