CREATE TABLE "in_kind_gift" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"nature" text NOT NULL,
	"given_on" date NOT NULL,
	"quantity_thousandths" bigint NOT NULL,
	"unit" text NOT NULL,
	"unit_cents" bigint NOT NULL,
	"value_cents" bigint NOT NULL,
	"method" text NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"settled_by" uuid,
	"settled_organisation_id" uuid,
	"settled_mandate_id" uuid,
	"settled_at" timestamp with time zone,
	"reason" text DEFAULT '' NOT NULL,
	"undone_by" uuid,
	"undone_mandate_id" uuid,
	"undone_at" timestamp with time zone,
	"undone_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "in_kind_gift_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "in_kind_gift_kind" CHECK (kind in ('goods', 'loan', 'services', 'time')),
	CONSTRAINT "in_kind_gift_year_of_day" CHECK (year = extract(year from given_on)),
	CONSTRAINT "in_kind_gift_said" CHECK (btrim(nature) <> '' and btrim(unit) <> '' and btrim(method) <> ''),
	CONSTRAINT "in_kind_gift_value" CHECK (quantity_thousandths between 1 and 1000000000 and unit_cents between 1 and 1000000000
        and value_cents between 1 and 1000000000 and value_cents = (quantity_thousandths * unit_cents + 500) / 1000),
	CONSTRAINT "in_kind_gift_settled" CHECK (case state
        when 'declared' then settled_by is null and settled_organisation_id is null and settled_mandate_id is null
          and settled_at is null
        when 'withdrawn' then settled_by is not null and settled_organisation_id is null
          and settled_mandate_id is not null and settled_at is not null
        when 'countersigned' then settled_by is not null and settled_organisation_id is not null
          and settled_mandate_id is not null and settled_at is not null
        when 'refused' then settled_by is not null and settled_organisation_id is not null
          and settled_mandate_id is not null and settled_at is not null
        else false end),
	CONSTRAINT "in_kind_gift_by_another" CHECK (settled_organisation_id is null or (settled_organisation_id <> organisation_id and settled_by <> person_id)),
	CONSTRAINT "in_kind_gift_reason" CHECK ((state = 'refused') = (btrim(reason) <> '')),
	CONSTRAINT "in_kind_gift_undone" CHECK (case when undone_at is null then undone_by is null and undone_mandate_id is null and undone_reason = ''
        else state = 'countersigned' and undone_by is not null and undone_mandate_id is not null
          and btrim(undone_reason) <> '' end)
);
--> statement-breakpoint
ALTER TABLE "pledge" DROP CONSTRAINT "pledge_kind";--> statement-breakpoint
ALTER TABLE "pledge" DROP CONSTRAINT "pledge_reason";--> statement-breakpoint
ALTER TABLE "pledge" ADD COLUMN "in_kind_cents" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pledge" ADD COLUMN "in_kind_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "pledge_rule" ADD COLUMN "in_kind_percent" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "in_kind_gift" ADD CONSTRAINT "in_kind_gift_giver" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "in_kind_gift" ADD CONSTRAINT "in_kind_gift_signer" FOREIGN KEY ("space_id","settled_organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "in_kind_gift_year" ON "in_kind_gift" USING btree ("space_id","year","declared_at");--> statement-breakpoint
CREATE INDEX "in_kind_gift_waiting" ON "in_kind_gift" USING btree ("space_id","declared_at") WHERE state = 'declared';--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_in_kind" CHECK (in_kind_cents between 0 and greatest(due_cents, 0) and (in_kind_cents > 0) = (btrim(in_kind_reason) <> ''));--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_kind" CHECK (case kind when 'waived' then pledged_cents + in_kind_cents = 0
          when 'partial' then pledged_cents + in_kind_cents < due_cents
          else pledged_cents + in_kind_cents >= coalesce(due_cents, 0) and (kind = 'in_kind') = (in_kind_cents > 0) end);--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_reason" CHECK (kind in ('full', 'in_kind') or reason <> '');--> statement-breakpoint
ALTER TABLE "pledge_rule" ADD CONSTRAINT "pledge_rule_in_kind" CHECK (in_kind_percent between 0 and 100);