CREATE TABLE "fund_opening" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"digest" text NOT NULL,
	"lines" jsonb NOT NULL,
	"bank_cents" bigint NOT NULL,
	"cash_cents" bigint NOT NULL,
	"transit_cents" bigint NOT NULL,
	"tied_cents" bigint NOT NULL,
	"entry_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" uuid,
	"undone_reason" text,
	"undo_entry_id" uuid,
	CONSTRAINT "fund_opening_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "fund_opening_undone" CHECK ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_entry_id is null)
        and (undone_at is null) = (coalesce(btrim(undone_reason), '') = ''))
);
--> statement-breakpoint
CREATE TABLE "year_closing" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"bank_cents" bigint NOT NULL,
	"cash_cents" bigint NOT NULL,
	"position" bigint NOT NULL,
	"prepared_by" uuid NOT NULL,
	"prepared_for" uuid,
	"mandate_id" uuid NOT NULL,
	"prepared_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"settled_by" uuid,
	"settled_for" uuid,
	"settled_mandate_id" uuid,
	"settled_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "year_closing_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "year_closing_settled" CHECK ((outcome is null) = (settled_at is null) and (outcome is null) = (settled_by is null)
        and (outcome is null) = (settled_mandate_id is null)),
	CONSTRAINT "year_closing_two_people" CHECK (coalesce(outcome, '') not in ('confirmed', 'sent_back') or (settled_by <> prepared_by
        and coalesce(settled_for <> prepared_for, true))),
	CONSTRAINT "year_closing_reason" CHECK ((outcome = 'sent_back') is not true or coalesce(btrim(reason), '') <> '')
);
--> statement-breakpoint
ALTER TABLE "fund_opening" ADD CONSTRAINT "fund_opening_entry" FOREIGN KEY ("space_id","entry_id") REFERENCES "public"."fund_entry"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_opening" ADD CONSTRAINT "fund_opening_undo" FOREIGN KEY ("space_id","undo_entry_id") REFERENCES "public"."fund_entry"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_closing" ADD CONSTRAINT "year_closing_year" FOREIGN KEY ("space_id","starts_on") REFERENCES "public"."fiscal_year"("space_id","starts_on") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "fund_opening_once" ON "fund_opening" USING btree ("space_id") WHERE undone_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "year_closing_waits" ON "year_closing" USING btree ("space_id","starts_on") WHERE outcome is null;--> statement-breakpoint
CREATE INDEX "year_closing_of" ON "year_closing" USING btree ("space_id","starts_on","prepared_at");