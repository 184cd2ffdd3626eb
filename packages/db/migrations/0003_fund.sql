CREATE TABLE "fiscal_year" (
	"space_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "fiscal_year_space_id_starts_on_pk" PRIMARY KEY("space_id","starts_on")
);
--> statement-breakpoint
CREATE TABLE "fund_account" (
	"space_id" uuid NOT NULL,
	"account_set" text NOT NULL,
	"code" text NOT NULL,
	"guard" smallint NOT NULL,
	CONSTRAINT "fund_account_space_id_account_set_code_pk" PRIMARY KEY("space_id","account_set","code"),
	CONSTRAINT "fund_account_side" UNIQUE("space_id","account_set","code","guard")
);
--> statement-breakpoint
CREATE TABLE "fund_entry" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" bigint NOT NULL,
	"year_starts_on" date NOT NULL,
	"journal" text NOT NULL,
	"number" integer NOT NULL,
	"booked_on" date NOT NULL,
	"posted_at" timestamp with time zone NOT NULL,
	"purpose" text NOT NULL,
	"mandate_id" uuid,
	"cause_kind" text,
	"cause_id" uuid,
	"key" text NOT NULL,
	"reverses_id" uuid,
	"line_count" smallint NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"salt" "bytea" NOT NULL,
	"previous_hash" "bytea",
	"hash" "bytea" NOT NULL,
	"made_xid" text NOT NULL,
	CONSTRAINT "fund_entry_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "fund_entry_place" UNIQUE("space_id","position")
);
--> statement-breakpoint
CREATE TABLE "fund_posting" (
	"space_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"account_set" text NOT NULL,
	"code" text NOT NULL,
	"guard" smallint NOT NULL,
	"cents" bigint NOT NULL,
	"position" bigint NOT NULL,
	"balance_cents" bigint NOT NULL,
	CONSTRAINT "fund_posting_space_id_entry_id_account_set_code_pk" PRIMARY KEY("space_id","entry_id","account_set","code"),
	CONSTRAINT "fund_posting_place" UNIQUE("space_id","account_set","code","position")
);
--> statement-breakpoint
CREATE TABLE "ledger_head" (
	"space_id" uuid PRIMARY KEY NOT NULL,
	"position" bigint,
	"hash" "bytea",
	"posted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "bank_import" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"format" text NOT NULL,
	"line_count" integer NOT NULL,
	"new_count" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "bank_import_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "bank_line" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"account_iban" text NOT NULL,
	"booked_on" date NOT NULL,
	"cents" bigint NOT NULL,
	"label" text NOT NULL,
	"other_name" text NOT NULL,
	"other_iban" text NOT NULL,
	"entry_id" text NOT NULL,
	"state" text NOT NULL,
	"proposed_organisation_id" uuid,
	"proposed_year" integer,
	"proposed_basis" text,
	"aside_as" text,
	"ignored_reason" text DEFAULT '' NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "bank_line_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "bank_line_moves" CHECK (cents <> 0),
	CONSTRAINT "bank_line_aside" CHECK ((aside_as is not null) = (state = 'ignored')),
	CONSTRAINT "bank_line_removed" CHECK (removed_at is null or state <> 'matched')
);
--> statement-breakpoint
CREATE TABLE "contribution" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"cents" bigint NOT NULL,
	"received_on" date NOT NULL,
	"line_id" uuid,
	"undoes_id" uuid,
	"basis" text NOT NULL,
	"batch_number" integer,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contribution_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "contribution_moves" CHECK (cents <> 0 and (undoes_id is null) = (cents > 0)),
	CONSTRAINT "contribution_cash" CHECK ((line_id is null) = (basis = 'cash'))
);
--> statement-breakpoint
CREATE TABLE "fund_batch" (
	"space_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"closed_on" date NOT NULL,
	"closed_at" timestamp with time zone NOT NULL,
	"cents" bigint NOT NULL,
	"contributors" integer NOT NULL,
	"is_open" boolean NOT NULL,
	CONSTRAINT "fund_batch_space_id_number_pk" PRIMARY KEY("space_id","number")
);
--> statement-breakpoint
CREATE TABLE "base_declaration" (
	"space_id" uuid NOT NULL,
	"pledge_id" uuid NOT NULL,
	"coalition_id" uuid NOT NULL,
	"coalition_name" text NOT NULL,
	"year" integer NOT NULL,
	"base_cents" bigint NOT NULL,
	"salt" text NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	CONSTRAINT "base_declaration_space_id_pledge_id_pk" PRIMARY KEY("space_id","pledge_id")
);
--> statement-breakpoint
CREATE TABLE "carrier_term" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"organisation_id" uuid NOT NULL,
	"holder" text NOT NULL,
	"iban" text NOT NULL,
	"convention" text NOT NULL,
	"effect_id" uuid NOT NULL,
	"named_at" timestamp with time zone NOT NULL,
	CONSTRAINT "carrier_term_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "pledge" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"rule_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"months" integer NOT NULL,
	"due_cents" bigint,
	"pledged_cents" bigint NOT NULL,
	"instalments" integer NOT NULL,
	"first_due_on" date NOT NULL,
	"reason" text NOT NULL,
	"base_digest" text,
	"reference_number" integer NOT NULL,
	"reference" text NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"pledged_at" timestamp with time zone NOT NULL,
	"superseded_at" timestamp with time zone,
	CONSTRAINT "pledge_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "pledge_amounts" CHECK (pledged_cents >= 0 and coalesce(due_cents, 0) >= 0),
	CONSTRAINT "pledge_kind" CHECK (case kind when 'waived' then pledged_cents = 0 when 'partial' then pledged_cents < due_cents
          else pledged_cents >= coalesce(due_cents, 0) end),
	CONSTRAINT "pledge_reason" CHECK (kind = 'full' or reason <> ''),
	CONSTRAINT "pledge_parts" CHECK (instalments in (1, 2, 4, 12) and months between 1 and 12)
);
--> statement-breakpoint
CREATE TABLE "pledge_rule" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"first_year" integer NOT NULL,
	"scheme" jsonb NOT NULL,
	"due_month" integer NOT NULL,
	"disclosure" text NOT NULL,
	"is_public" boolean NOT NULL,
	"effect_id" uuid NOT NULL,
	"adopted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pledge_rule_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
ALTER TABLE "fund_entry" ADD CONSTRAINT "fund_entry_year" FOREIGN KEY ("space_id","year_starts_on") REFERENCES "public"."fiscal_year"("space_id","starts_on") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entry" ADD CONSTRAINT "fund_entry_mandate" FOREIGN KEY ("space_id","mandate_id") REFERENCES "public"."mandate"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_posting" ADD CONSTRAINT "fund_posting_entry" FOREIGN KEY ("space_id","entry_id") REFERENCES "public"."fund_entry"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_posting" ADD CONSTRAINT "fund_posting_account" FOREIGN KEY ("space_id","account_set","code","guard") REFERENCES "public"."fund_account"("space_id","account_set","code","guard") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_head" ADD CONSTRAINT "ledger_head_entry" FOREIGN KEY ("space_id","position") REFERENCES "public"."fund_entry"("space_id","position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_line" ADD CONSTRAINT "bank_line_space_id_import_id_bank_import_space_id_id_fk" FOREIGN KEY ("space_id","import_id") REFERENCES "public"."bank_import"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_space_id_line_id_bank_line_space_id_id_fk" FOREIGN KEY ("space_id","line_id") REFERENCES "public"."bank_line"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_space_id_undoes_id_contribution_space_id_id_fk" FOREIGN KEY ("space_id","undoes_id") REFERENCES "public"."contribution"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_space_id_batch_number_fund_batch_space_id_number_fk" FOREIGN KEY ("space_id","batch_number") REFERENCES "public"."fund_batch"("space_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carrier_term" ADD CONSTRAINT "carrier_term_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_space_id_rule_id_pledge_rule_space_id_id_fk" FOREIGN KEY ("space_id","rule_id") REFERENCES "public"."pledge_rule"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entry_key" ON "fund_entry" USING btree ("space_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entry_number" ON "fund_entry" USING btree ("space_id","year_starts_on","journal","number");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entry_reversed_once" ON "fund_entry" USING btree ("space_id","reverses_id") WHERE reverses_id is not null;--> statement-breakpoint
CREATE INDEX "bank_line_day" ON "bank_line" USING btree ("space_id","booked_on") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "bank_line_waiting" ON "bank_line" USING btree ("space_id","id") WHERE state = 'waiting' and removed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "contribution_undone" ON "contribution" USING btree ("space_id","undoes_id");--> statement-breakpoint
CREATE INDEX "contribution_line" ON "contribution" USING btree ("space_id","line_id");--> statement-breakpoint
CREATE INDEX "contribution_organisation" ON "contribution" USING btree ("space_id","organisation_id","year");--> statement-breakpoint
CREATE INDEX "contribution_pending" ON "contribution" USING btree ("space_id","id") WHERE batch_number is null;--> statement-breakpoint
CREATE UNIQUE INDEX "carrier_term_number" ON "carrier_term" USING btree ("space_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "carrier_term_effect" ON "carrier_term" USING btree ("space_id","effect_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pledge_standing" ON "pledge" USING btree ("space_id","organisation_id","year") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pledge_reference" ON "pledge" USING btree ("space_id","reference") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pledge_rule_number" ON "pledge_rule" USING btree ("space_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "pledge_rule_effect" ON "pledge_rule" USING btree ("space_id","effect_id");