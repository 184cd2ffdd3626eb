ALTER TABLE "pledge" DROP CONSTRAINT "pledge_kind";--> statement-breakpoint
ALTER TABLE "pledge" DROP CONSTRAINT "pledge_reason";--> statement-breakpoint
ALTER TABLE "pledge" ADD COLUMN "in_kind_cents" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pledge" ADD COLUMN "in_kind_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "pledge_rule" ADD COLUMN "in_kind_percent" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_in_kind" CHECK (in_kind_cents between 0 and greatest(due_cents, 0) and (in_kind_cents > 0) = (btrim(in_kind_reason) <> ''));--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_kind" CHECK (case kind when 'waived' then pledged_cents + in_kind_cents = 0
          when 'partial' then pledged_cents + in_kind_cents < due_cents
          else pledged_cents + in_kind_cents >= coalesce(due_cents, 0) and (kind = 'in_kind') = (in_kind_cents > 0) end);--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_reason" CHECK (kind in ('full', 'in_kind') or reason <> '');--> statement-breakpoint
ALTER TABLE "pledge_rule" ADD CONSTRAINT "pledge_rule_in_kind" CHECK (in_kind_percent between 0 and 100);