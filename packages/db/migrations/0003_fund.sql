CREATE TABLE "allocation" (
	"space_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"effect_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"allocated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "allocation_space_id_application_id_pk" PRIMARY KEY("space_id","application_id"),
	CONSTRAINT "allocation_cited" UNIQUE("space_id","application_id","effect_id"),
	CONSTRAINT "allocation_reason" CHECK (reason <> '')
);
--> statement-breakpoint
CREATE TABLE "allocation_share" (
	"space_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"effect_id" uuid NOT NULL,
	"cents" bigint NOT NULL,
	CONSTRAINT "allocation_share_space_id_application_id_organisation_id_pk" PRIMARY KEY("space_id","application_id","organisation_id"),
	CONSTRAINT "allocation_share_cents" CHECK (cents >= 0)
);
--> statement-breakpoint
CREATE TABLE "assessment" (
	"space_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"stance" text NOT NULL,
	"reason" text NOT NULL,
	"points" jsonb NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"assessed_at" timestamp with time zone NOT NULL,
	"lifted_by" text DEFAULT '' NOT NULL,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "assessment_space_id_application_id_organisation_id_pk" PRIMARY KEY("space_id","application_id","organisation_id"),
	CONSTRAINT "assessment_objects" CHECK (stance <> 'objects' or reason <> '')
);
--> statement-breakpoint
CREATE TABLE "call_result" (
	"space_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "call_result_space_id_call_id_pk" PRIMARY KEY("space_id","call_id")
);
--> statement-breakpoint
CREATE TABLE "declared_interest" (
	"space_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	CONSTRAINT "declared_interest_space_id_application_id_organisation_id_pk" PRIMARY KEY("space_id","application_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "project_step" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"step" text NOT NULL,
	"taken_on" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"effect_id" uuid,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "project_step_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "project_verdict" (
	"space_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"shares" jsonb NOT NULL,
	"reason" text NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "project_verdict_space_id_application_id_pk" PRIMARY KEY("space_id","application_id"),
	CONSTRAINT "project_verdict_reason" CHECK (reason <> '')
);
--> statement-breakpoint
CREATE TABLE "application_share" (
	"space_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"asked_cents" bigint NOT NULL,
	"host_id" uuid,
	"agreed_at" timestamp with time zone,
	"agreed_by" uuid,
	"agreed_mandate_id" uuid,
	"has_purpose" boolean DEFAULT false NOT NULL,
	"host_agreed_at" timestamp with time zone,
	"host_agreed_by" uuid,
	"host_mandate_id" uuid,
	CONSTRAINT "application_share_space_id_application_id_organisation_id_pk" PRIMARY KEY("space_id","application_id","organisation_id"),
	CONSTRAINT "application_share_asked" CHECK (asked_cents >= 0),
	CONSTRAINT "application_share_host" CHECK (host_id <> organisation_id),
	CONSTRAINT "application_share_agreed" CHECK ((agreed_at is null) = (agreed_by is null) and (host_agreed_at is null or host_id is not null))
);
--> statement-breakpoint
CREATE TABLE "call_application" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"lead_id" uuid NOT NULL,
	"budget" jsonb NOT NULL,
	"minimum_cents" bigint NOT NULL,
	"maximum_cents" bigint NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"drafted_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "call_application_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "call_application_call" UNIQUE("space_id","call_id","id"),
	CONSTRAINT "call_application_goals" CHECK (minimum_cents >= 0 and minimum_cents <= maximum_cents),
	CONSTRAINT "call_application_submitted" CHECK (state <> 'submitted' or submitted_at is not null),
	CONSTRAINT "call_application_withdrawn" CHECK (state <> 'withdrawn' or withdrawn_at is not null)
);
--> statement-breakpoint
CREATE TABLE "call_assessor" (
	"space_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"effect_id" uuid NOT NULL,
	CONSTRAINT "call_assessor_space_id_call_id_organisation_id_pk" PRIMARY KEY("space_id","call_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "call_for_projects" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"purpose" text NOT NULL,
	"envelope_cents" bigint NOT NULL,
	"criteria" jsonb NOT NULL,
	"min_organisations" integer NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"assess_until_on" date NOT NULL,
	"appeal_days" integer NOT NULL,
	"report_days" integer NOT NULL,
	"first_tranche_bps" integer NOT NULL,
	"method" text NOT NULL,
	"cobudget" jsonb,
	"effect_id" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"checked_at" timestamp with time zone,
	CONSTRAINT "call_for_projects_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "call_for_projects_envelope" CHECK (envelope_cents > 0),
	CONSTRAINT "call_for_projects_days" CHECK (opens_on <= closes_on and closes_on <= assess_until_on),
	CONSTRAINT "call_for_projects_tranche" CHECK (first_tranche_bps between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE "cobudget_envelope" (
	"space_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"cents" bigint NOT NULL,
	CONSTRAINT "cobudget_envelope_space_id_call_id_organisation_id_pk" PRIMARY KEY("space_id","call_id","organisation_id"),
	CONSTRAINT "cobudget_envelope_cents" CHECK (cents >= 0)
);
--> statement-breakpoint
CREATE TABLE "cobudget_gift" (
	"space_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"cents" bigint NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cobudget_gift_space_id_call_id_application_id_organisation_id_pk" PRIMARY KEY("space_id","call_id","application_id","organisation_id"),
	CONSTRAINT "cobudget_gift_cents" CHECK (cents >= 0)
);
--> statement-breakpoint
CREATE TABLE "confirmed_money" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"source" text NOT NULL,
	"cents" bigint NOT NULL,
	"confirmed_on" date NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "confirmed_money_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "confirmed_money_comes_in" CHECK (cents > 0)
);
--> statement-breakpoint
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
CREATE TABLE "bank_statement" (
	"space_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"first_on" date NOT NULL,
	"last_on" date NOT NULL,
	"opening_cents" bigint,
	"closing_cents" bigint,
	CONSTRAINT "bank_statement_space_id_import_id_ordinal_pk" PRIMARY KEY("space_id","import_id","ordinal"),
	CONSTRAINT "bank_statement_days" CHECK (first_on <= last_on)
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
CREATE TABLE "payee_account" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"holder" text NOT NULL,
	"iban" text NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payee_account_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "payee_account_of" UNIQUE("space_id","organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "payout" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"application_id" uuid NOT NULL,
	"effect_id" uuid NOT NULL,
	"tranche" integer NOT NULL,
	"beneficiary_id" uuid NOT NULL,
	"payee_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"cents" bigint NOT NULL,
	"purpose" text NOT NULL,
	"wording" text NOT NULL,
	"revision" integer NOT NULL,
	"state" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"file_id" uuid,
	"in_file_at" timestamp with time zone,
	"settled_on" date,
	"settled_at" timestamp with time zone,
	"line_id" uuid,
	CONSTRAINT "payout_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "payout_goes_out" CHECK (cents > 0 and tranche in (1, 2)),
	CONSTRAINT "payout_purpose" CHECK (btrim(purpose) <> ''),
	CONSTRAINT "payout_in_file" CHECK (state not in ('in_file', 'paid', 'rejected', 'returned') or (file_id is not null and in_file_at is not null)),
	CONSTRAINT "payout_settled" CHECK (state not in ('paid', 'rejected', 'returned') or settled_on is not null)
);
--> statement-breakpoint
CREATE TABLE "payout_approval" (
	"space_id" uuid NOT NULL,
	"payout_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payout_approval_space_id_payout_id_revision_organisation_id_pk" PRIMARY KEY("space_id","payout_id","revision","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "payout_file" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payout_file_space_id_id_pk" PRIMARY KEY("space_id","id")
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
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_space_id_call_id_application_id_call_application_space_id_call_id_id_fk" FOREIGN KEY ("space_id","call_id","application_id") REFERENCES "public"."call_application"("space_id","call_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_space_id_call_id_call_result_space_id_call_id_fk" FOREIGN KEY ("space_id","call_id") REFERENCES "public"."call_result"("space_id","call_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocation_share" ADD CONSTRAINT "allocation_share_space_id_application_id_effect_id_allocation_space_id_application_id_effect_id_fk" FOREIGN KEY ("space_id","application_id","effect_id") REFERENCES "public"."allocation"("space_id","application_id","effect_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocation_share" ADD CONSTRAINT "allocation_share_space_id_application_id_organisation_id_application_share_space_id_application_id_organisation_id_fk" FOREIGN KEY ("space_id","application_id","organisation_id") REFERENCES "public"."application_share"("space_id","application_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_space_id_call_id_application_id_call_application_space_id_call_id_id_fk" FOREIGN KEY ("space_id","call_id","application_id") REFERENCES "public"."call_application"("space_id","call_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_space_id_call_id_organisation_id_call_assessor_space_id_call_id_organisation_id_fk" FOREIGN KEY ("space_id","call_id","organisation_id") REFERENCES "public"."call_assessor"("space_id","call_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_result" ADD CONSTRAINT "call_result_space_id_call_id_call_for_projects_space_id_id_fk" FOREIGN KEY ("space_id","call_id") REFERENCES "public"."call_for_projects"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declared_interest" ADD CONSTRAINT "declared_interest_space_id_application_id_call_application_space_id_id_fk" FOREIGN KEY ("space_id","application_id") REFERENCES "public"."call_application"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declared_interest" ADD CONSTRAINT "declared_interest_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_step" ADD CONSTRAINT "project_step_space_id_application_id_allocation_space_id_application_id_fk" FOREIGN KEY ("space_id","application_id") REFERENCES "public"."allocation"("space_id","application_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_verdict" ADD CONSTRAINT "project_verdict_space_id_call_id_application_id_call_application_space_id_call_id_id_fk" FOREIGN KEY ("space_id","call_id","application_id") REFERENCES "public"."call_application"("space_id","call_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_verdict" ADD CONSTRAINT "project_verdict_space_id_call_id_organisation_id_call_assessor_space_id_call_id_organisation_id_fk" FOREIGN KEY ("space_id","call_id","organisation_id") REFERENCES "public"."call_assessor"("space_id","call_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_share" ADD CONSTRAINT "application_share_space_id_application_id_call_application_space_id_id_fk" FOREIGN KEY ("space_id","application_id") REFERENCES "public"."call_application"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_share" ADD CONSTRAINT "application_share_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_share" ADD CONSTRAINT "application_share_space_id_host_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","host_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_application" ADD CONSTRAINT "call_application_space_id_call_id_call_for_projects_space_id_id_fk" FOREIGN KEY ("space_id","call_id") REFERENCES "public"."call_for_projects"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_application" ADD CONSTRAINT "call_application_space_id_lead_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","lead_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_assessor" ADD CONSTRAINT "call_assessor_space_id_call_id_call_for_projects_space_id_id_fk" FOREIGN KEY ("space_id","call_id") REFERENCES "public"."call_for_projects"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_assessor" ADD CONSTRAINT "call_assessor_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cobudget_envelope" ADD CONSTRAINT "cobudget_envelope_space_id_call_id_call_for_projects_space_id_id_fk" FOREIGN KEY ("space_id","call_id") REFERENCES "public"."call_for_projects"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cobudget_envelope" ADD CONSTRAINT "cobudget_envelope_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cobudget_gift" ADD CONSTRAINT "cobudget_gift_space_id_call_id_organisation_id_cobudget_envelope_space_id_call_id_organisation_id_fk" FOREIGN KEY ("space_id","call_id","organisation_id") REFERENCES "public"."cobudget_envelope"("space_id","call_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cobudget_gift" ADD CONSTRAINT "cobudget_gift_space_id_call_id_application_id_call_application_space_id_call_id_id_fk" FOREIGN KEY ("space_id","call_id","application_id") REFERENCES "public"."call_application"("space_id","call_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmed_money" ADD CONSTRAINT "confirmed_money_space_id_application_id_call_application_space_id_id_fk" FOREIGN KEY ("space_id","application_id") REFERENCES "public"."call_application"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entry" ADD CONSTRAINT "fund_entry_year" FOREIGN KEY ("space_id","year_starts_on") REFERENCES "public"."fiscal_year"("space_id","starts_on") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entry" ADD CONSTRAINT "fund_entry_mandate" FOREIGN KEY ("space_id","mandate_id") REFERENCES "public"."mandate"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_posting" ADD CONSTRAINT "fund_posting_entry" FOREIGN KEY ("space_id","entry_id") REFERENCES "public"."fund_entry"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_posting" ADD CONSTRAINT "fund_posting_account" FOREIGN KEY ("space_id","account_set","code","guard") REFERENCES "public"."fund_account"("space_id","account_set","code","guard") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_head" ADD CONSTRAINT "ledger_head_entry" FOREIGN KEY ("space_id","position") REFERENCES "public"."fund_entry"("space_id","position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_line" ADD CONSTRAINT "bank_line_space_id_import_id_bank_import_space_id_id_fk" FOREIGN KEY ("space_id","import_id") REFERENCES "public"."bank_import"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_statement" ADD CONSTRAINT "bank_statement_space_id_import_id_bank_import_space_id_id_fk" FOREIGN KEY ("space_id","import_id") REFERENCES "public"."bank_import"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_space_id_line_id_bank_line_space_id_id_fk" FOREIGN KEY ("space_id","line_id") REFERENCES "public"."bank_line"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_space_id_undoes_id_contribution_space_id_id_fk" FOREIGN KEY ("space_id","undoes_id") REFERENCES "public"."contribution"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_space_id_batch_number_fund_batch_space_id_number_fk" FOREIGN KEY ("space_id","batch_number") REFERENCES "public"."fund_batch"("space_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payee_account" ADD CONSTRAINT "payee_account_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_space_id_application_id_effect_id_allocation_space_id_application_id_effect_id_fk" FOREIGN KEY ("space_id","application_id","effect_id") REFERENCES "public"."allocation"("space_id","application_id","effect_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_space_id_application_id_beneficiary_id_allocation_share_space_id_application_id_organisation_id_fk" FOREIGN KEY ("space_id","application_id","beneficiary_id") REFERENCES "public"."allocation_share"("space_id","application_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_space_id_payee_id_account_id_payee_account_space_id_organisation_id_id_fk" FOREIGN KEY ("space_id","payee_id","account_id") REFERENCES "public"."payee_account"("space_id","organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_space_id_file_id_payout_file_space_id_id_fk" FOREIGN KEY ("space_id","file_id") REFERENCES "public"."payout_file"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout" ADD CONSTRAINT "payout_space_id_line_id_bank_line_space_id_id_fk" FOREIGN KEY ("space_id","line_id") REFERENCES "public"."bank_line"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_approval" ADD CONSTRAINT "payout_approval_space_id_payout_id_payout_space_id_id_fk" FOREIGN KEY ("space_id","payout_id") REFERENCES "public"."payout"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_approval" ADD CONSTRAINT "payout_approval_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carrier_term" ADD CONSTRAINT "carrier_term_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_space_id_rule_id_pledge_rule_space_id_id_fk" FOREIGN KEY ("space_id","rule_id") REFERENCES "public"."pledge_rule"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "allocation_effect" ON "allocation" USING btree ("space_id","effect_id");--> statement-breakpoint
CREATE INDEX "allocation_call" ON "allocation" USING btree ("space_id","call_id");--> statement-breakpoint
CREATE INDEX "project_step_application" ON "project_step" USING btree ("space_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "call_for_projects_number" ON "call_for_projects" USING btree ("space_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "call_for_projects_effect" ON "call_for_projects" USING btree ("space_id","effect_id");--> statement-breakpoint
CREATE INDEX "confirmed_money_application" ON "confirmed_money" USING btree ("space_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entry_key" ON "fund_entry" USING btree ("space_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entry_number" ON "fund_entry" USING btree ("space_id","year_starts_on","journal","number");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entry_reversed_once" ON "fund_entry" USING btree ("space_id","reverses_id") WHERE reverses_id is not null;--> statement-breakpoint
CREATE INDEX "bank_line_day" ON "bank_line" USING btree ("space_id","booked_on") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "bank_line_waiting" ON "bank_line" USING btree ("space_id","id") WHERE state = 'waiting' and removed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "contribution_undone" ON "contribution" USING btree ("space_id","undoes_id");--> statement-breakpoint
CREATE INDEX "contribution_line" ON "contribution" USING btree ("space_id","line_id");--> statement-breakpoint
CREATE INDEX "contribution_organisation" ON "contribution" USING btree ("space_id","organisation_id","year");--> statement-breakpoint
CREATE INDEX "contribution_pending" ON "contribution" USING btree ("space_id","id") WHERE batch_number is null;--> statement-breakpoint
CREATE UNIQUE INDEX "payout_number" ON "payout" USING btree ("space_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "payout_line" ON "payout" USING btree ("space_id","line_id");--> statement-breakpoint
CREATE INDEX "payout_share" ON "payout" USING btree ("space_id","application_id","beneficiary_id");--> statement-breakpoint
CREATE INDEX "payout_payee" ON "payout" USING btree ("space_id","payee_id");--> statement-breakpoint
CREATE INDEX "payout_waiting" ON "payout" USING btree ("space_id","number") WHERE state in ('draft', 'approved', 'in_file');--> statement-breakpoint
CREATE UNIQUE INDEX "payout_approval_person" ON "payout_approval" USING btree ("space_id","payout_id","revision","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payout_file_number" ON "payout_file" USING btree ("space_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "carrier_term_number" ON "carrier_term" USING btree ("space_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "carrier_term_effect" ON "carrier_term" USING btree ("space_id","effect_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pledge_standing" ON "pledge" USING btree ("space_id","organisation_id","year") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pledge_reference" ON "pledge" USING btree ("space_id","reference") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pledge_rule_number" ON "pledge_rule" USING btree ("space_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "pledge_rule_effect" ON "pledge_rule" USING btree ("space_id","effect_id");