-- Decisions made before they carried effects cannot be told apart from what they were cited for: nothing is converted.
set local role reliance_entry;--> statement-breakpoint
do $$
begin
  if exists (select from public.decision) then
    raise exception 'This database was made by a version of Reliance whose decisions did not say what they do. Export what you need with that version, then start with an empty database.';
  end if;
end $$;--> statement-breakpoint
reset role;--> statement-breakpoint
CREATE TABLE "decision_answer" (
	"space_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"elector_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"is_counted" boolean NOT NULL,
	"is_elector" boolean NOT NULL,
	"is_held" boolean NOT NULL,
	"signed_name" text,
	"mandate_id" uuid,
	"reason" text NOT NULL,
	"content_hash" text NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "decision_answer_space_id_decision_id_elector_id_pk" PRIMARY KEY("space_id","decision_id","elector_id")
);
--> statement-breakpoint
CREATE TABLE "decision_asked" (
	"space_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "decision_asked_space_id_decision_id_person_id_pk" PRIMARY KEY("space_id","decision_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "decision_effect" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"applied_xid" text,
	CONSTRAINT "decision_effect_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "elector" (
	"space_id" uuid NOT NULL,
	"elector_id" uuid NOT NULL,
	"admitted_at" timestamp with time zone NOT NULL,
	"counts_from" timestamp with time zone,
	"seen_at" timestamp with time zone,
	CONSTRAINT "elector_space_id_elector_id_pk" PRIMARY KEY("space_id","elector_id")
);
--> statement-breakpoint
CREATE TABLE "standing" (
	"space_id" uuid NOT NULL,
	"elector_id" uuid NOT NULL,
	"by_elector_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "standing_space_id_elector_id_by_elector_id_pk" PRIMARY KEY("space_id","elector_id","by_elector_id")
);
--> statement-breakpoint
ALTER TABLE "decision" DROP CONSTRAINT "decision_space_id_body_id_body_space_id_id_fk";
--> statement-breakpoint
ALTER TABLE "mandate" DROP CONSTRAINT "mandate_space_id_decision_id_decision_space_id_id_fk";
--> statement-breakpoint
ALTER TABLE "mandate" DROP CONSTRAINT "mandate_space_id_recall_decision_id_decision_space_id_id_fk";
--> statement-breakpoint
DROP INDEX "charter_by_number";--> statement-breakpoint
DROP INDEX "decision_by_number";--> statement-breakpoint
ALTER TABLE "decision" ALTER COLUMN "decided_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ALTER COLUMN "method" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "charter_version" ADD COLUMN "effect_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "body" ADD COLUMN "grant_kinds" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "body" ADD COLUMN "grant_powers" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "body" ADD COLUMN "grant_until_on" date;--> statement-breakpoint
ALTER TABLE "body" ADD COLUMN "effect_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "body_member" ADD COLUMN "elector_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "state" text NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "big" boolean NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "is_slow" boolean NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "needed" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "electors" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "gainers_count" boolean NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "text" text NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "content_hash" text NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "present" integer;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "votes_for" integer;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "votes_against" integer;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "proposed_by" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "proposed_at" timestamp with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "replaces_id" uuid;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "mailed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "closes_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "ended_code" text;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "ended_params" jsonb;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "proposed_xid" text DEFAULT pg_current_xact_id()::text NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "in_force_xid" text;--> statement-breakpoint
ALTER TABLE "mandate" ADD COLUMN "powers" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "mandate" ADD COLUMN "effect_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "mandate" ADD COLUMN "decided_by_body_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "mandate" ADD COLUMN "ended_by_effect_id" uuid;--> statement-breakpoint
ALTER TABLE "mandate" ADD COLUMN "suspended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "role" ADD COLUMN "effect_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "closure" ADD COLUMN "effect_id" uuid;--> statement-breakpoint
ALTER TABLE "space" ADD COLUMN "imported_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_content" UNIQUE("space_id","id","content_hash");--> statement-breakpoint
ALTER TABLE "decision_answer" ADD CONSTRAINT "decision_answer_space_id_decision_id_content_hash_decision_space_id_id_content_hash_fk" FOREIGN KEY ("space_id","decision_id","content_hash") REFERENCES "public"."decision"("space_id","id","content_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_asked" ADD CONSTRAINT "decision_asked_space_id_decision_id_decision_space_id_id_fk" FOREIGN KEY ("space_id","decision_id") REFERENCES "public"."decision"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_effect" ADD CONSTRAINT "decision_effect_space_id_decision_id_decision_space_id_id_fk" FOREIGN KEY ("space_id","decision_id") REFERENCES "public"."decision"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "decision_answer_person" ON "decision_answer" USING btree ("space_id","decision_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_effect_place" ON "decision_effect" USING btree ("space_id","decision_id","ordinal");--> statement-breakpoint
CREATE INDEX "elector_home" ON "elector" USING btree ("elector_id");--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_space_id_effect_id_decision_effect_space_id_id_fk" FOREIGN KEY ("space_id","effect_id") REFERENCES "public"."decision_effect"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_space_id_ended_by_effect_id_decision_effect_space_id_id_fk" FOREIGN KEY ("space_id","ended_by_effect_id") REFERENCES "public"."decision_effect"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "charter_number" ON "charter_version" USING btree ("space_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "charter_label" ON "charter_version" USING btree ("space_id","label");--> statement-breakpoint
CREATE UNIQUE INDEX "charter_effect" ON "charter_version" USING btree ("space_id","effect_id");--> statement-breakpoint
CREATE UNIQUE INDEX "body_sovereign" ON "body" USING btree ("space_id") WHERE parent_id is null and dissolved_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "decision_number" ON "decision" USING btree ("space_id","number");--> statement-breakpoint
CREATE INDEX "decision_pending" ON "decision" USING btree ("space_id","state") WHERE state in ('asking', 'open');--> statement-breakpoint
CREATE UNIQUE INDEX "mandate_effect" ON "mandate" USING btree ("space_id","effect_id");--> statement-breakpoint
CREATE UNIQUE INDEX "role_effect" ON "role" USING btree ("space_id","effect_id");--> statement-breakpoint
ALTER TABLE "charter_version" DROP COLUMN "published_by";--> statement-breakpoint
ALTER TABLE "charter_version" DROP COLUMN "mandate_id";--> statement-breakpoint
ALTER TABLE "body" DROP COLUMN "dissolution_decision_id";--> statement-breakpoint
ALTER TABLE "decision" DROP COLUMN "wording";--> statement-breakpoint
ALTER TABLE "decision" DROP COLUMN "file_name";--> statement-breakpoint
ALTER TABLE "decision" DROP COLUMN "subject_person_id";--> statement-breakpoint
ALTER TABLE "decision" DROP COLUMN "recorded_by";--> statement-breakpoint
ALTER TABLE "decision" DROP COLUMN "recorded_at";--> statement-breakpoint
ALTER TABLE "decision" DROP COLUMN "countersigned_by";--> statement-breakpoint
ALTER TABLE "decision" DROP COLUMN "countersigned_at";--> statement-breakpoint
ALTER TABLE "decision" DROP COLUMN "sole_member";--> statement-breakpoint
ALTER TABLE "mandate" DROP COLUMN "decision_id";--> statement-breakpoint
ALTER TABLE "mandate" DROP COLUMN "recall_decision_id";--> statement-breakpoint
ALTER TABLE "closure" DROP COLUMN "decision_id";--> statement-breakpoint
ALTER TABLE "closure" DROP COLUMN "mandate_id";
