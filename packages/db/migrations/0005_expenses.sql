CREATE TABLE "budget" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"effect_id" uuid NOT NULL,
	"adopted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "budget_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "budget_year_known" CHECK (year between 2000 and 2199)
);
--> statement-breakpoint
CREATE TABLE "budget_amount" (
	"space_id" uuid NOT NULL,
	"budget_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"cents" bigint NOT NULL,
	CONSTRAINT "budget_amount_space_id_budget_id_line_id_pk" PRIMARY KEY("space_id","budget_id","line_id"),
	CONSTRAINT "budget_amount_positive" CHECK (cents >= 0),
	CONSTRAINT "budget_amount_said" CHECK (btrim(name) <> '' and btrim(purpose) <> '')
);
--> statement-breakpoint
CREATE TABLE "budget_line" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"effect_id" uuid NOT NULL,
	CONSTRAINT "budget_line_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "expense" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"organisation_id" uuid,
	"title" text NOT NULL,
	"incurred_on" date NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "expense_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "expense_titled" CHECK (btrim(title) <> '')
);
--> statement-breakpoint
CREATE TABLE "expense_step" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"expense_id" uuid NOT NULL,
	"step" text NOT NULL,
	"note" text NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	CONSTRAINT "expense_step_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "expense_step_reason" CHECK (step = 'change' or btrim(note) <> '')
);
--> statement-breakpoint
ALTER TABLE "payout" DROP CONSTRAINT "payout_in_file";--> statement-breakpoint
DROP INDEX "payout_line";--> statement-breakpoint
ALTER TABLE "payee_account" ALTER COLUMN "organisation_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payout" ALTER COLUMN "application_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payout" ALTER COLUMN "effect_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payout" ALTER COLUMN "tranche" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payout" ALTER COLUMN "beneficiary_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payout" ALTER COLUMN "payee_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payout" ALTER COLUMN "account_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payout" ADD COLUMN "expense_id" uuid;--> statement-breakpoint
ALTER TABLE "payout" ADD COLUMN "budget_line_id" uuid;--> statement-breakpoint
ALTER TABLE "payout" ADD COLUMN "payee_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "budget_amount" ADD CONSTRAINT "budget_amount_space_id_budget_id_budget_space_id_id_fk" FOREIGN KEY ("space_id","budget_id") REFERENCES "public"."budget"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_amount" ADD CONSTRAINT "budget_amount_space_id_line_id_budget_line_space_id_id_fk" FOREIGN KEY ("space_id","line_id") REFERENCES "public"."budget_line"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expense" ADD CONSTRAINT "expense_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expense_step" ADD CONSTRAINT "expense_step_space_id_expense_id_expense_space_id_id_fk" FOREIGN KEY ("space_id","expense_id") REFERENCES "public"."expense"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "budget_effect" ON "budget" USING btree ("space_id","effect_id");--> statement-breakpoint
CREATE INDEX "budget_year" ON "budget" USING btree ("space_id","year","adopted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "budget_amount_place" ON "budget_amount" USING btree ("space_id","budget_id","ordinal");--> statement-breakpoint
CREATE INDEX "budget_line_year" ON "budget_line" USING btree ("space_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "expense_number" ON "expense" USING btree ("space_id","number");--> statement-breakpoint
CREATE INDEX "expense_organisation" ON "expense" USING btree ("space_id","organisation_id");--> statement-breakpoint
CREATE INDEX "expense_step_of" ON "expense_step" USING btree ("space_id","expense_id","taken_at");--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_space_id_account_id_payee_account_space_id_id_fk" FOREIGN KEY ("space_id","account_id") REFERENCES "public"."payee_account"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_space_id_expense_id_expense_space_id_id_fk" FOREIGN KEY ("space_id","expense_id") REFERENCES "public"."expense"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_space_id_budget_line_id_budget_line_space_id_id_fk" FOREIGN KEY ("space_id","budget_line_id") REFERENCES "public"."budget_line"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "payout_expense" ON "payout" USING btree ("space_id","expense_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payout_of_expense" ON "payout" USING btree ("space_id","expense_id") WHERE state in ('draft', 'approved', 'in_file', 'paid');--> statement-breakpoint
CREATE INDEX "payout_budget_line" ON "payout" USING btree ("space_id","budget_line_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payout_line" ON "payout" USING btree ("space_id","line_id") WHERE state <> 'dropped';--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_of_project" CHECK ((application_id is not null) = (expense_id is null) and case when application_id is null then coalesce(tranche::text, beneficiary_id::text) is null else tranche is not null and beneficiary_id is not null and payee_id is not null and account_id is not null and effect_id is not null and budget_line_id is null end);--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_payee_named" CHECK ((payee_id is null) = (btrim(payee_name) <> ''));--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_decided" CHECK (state not in ('approved', 'in_file', 'paid') or effect_id is not null);--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_on_account" CHECK (account_id is not null or (expense_id is not null and line_id is not null));--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_in_file" CHECK (state not in ('in_file', 'paid', 'rejected', 'returned') or (file_id is not null and in_file_at is not null) or (state = 'paid' and expense_id is not null and line_id is not null));