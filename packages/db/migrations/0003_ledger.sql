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
ALTER TABLE "fund_entry" ADD CONSTRAINT "fund_entry_year" FOREIGN KEY ("space_id","year_starts_on") REFERENCES "public"."fiscal_year"("space_id","starts_on") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entry" ADD CONSTRAINT "fund_entry_mandate" FOREIGN KEY ("space_id","mandate_id") REFERENCES "public"."mandate"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_posting" ADD CONSTRAINT "fund_posting_entry" FOREIGN KEY ("space_id","entry_id") REFERENCES "public"."fund_entry"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_posting" ADD CONSTRAINT "fund_posting_account" FOREIGN KEY ("space_id","account_set","code","guard") REFERENCES "public"."fund_account"("space_id","account_set","code","guard") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_head" ADD CONSTRAINT "ledger_head_entry" FOREIGN KEY ("space_id","position") REFERENCES "public"."fund_entry"("space_id","position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entry_key" ON "fund_entry" USING btree ("space_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entry_number" ON "fund_entry" USING btree ("space_id","year_starts_on","journal","number");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entry_reversed_once" ON "fund_entry" USING btree ("space_id","reverses_id") WHERE reverses_id is not null;