CREATE TABLE "ballot" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assembly_id" uuid NOT NULL,
	"item_id" uuid,
	"state" text DEFAULT 'draft' NOT NULL,
	"wording" text NOT NULL,
	"rule" jsonb NOT NULL,
	"options" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"secrecy" text NOT NULL,
	"is_remote" boolean DEFAULT false NOT NULL,
	"online_reason" text,
	"group_ids" uuid[] DEFAULT '{}' NOT NULL,
	"amends_ballot_id" uuid,
	"effects" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"responsible_role_id" uuid,
	"due_on" date,
	"drafted_by" uuid NOT NULL,
	"drafted_at" timestamp with time zone NOT NULL,
	"opens_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"roll_count" integer,
	"group_rolls" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"present_count" integer,
	"public_key" text,
	"hands_for" integer,
	"hands_against" integer,
	"hands_abstain" integer,
	"hands_blank" integer,
	"hands_by" uuid,
	"hands_confirmed_by" uuid,
	"result" jsonb,
	"proclaimed_at" timestamp with time zone,
	"decision_id" uuid,
	"void_reason" text DEFAULT '' NOT NULL,
	"voided_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "ballot_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "ballot_state" CHECK (state in ('draft', 'open', 'closed', 'proclaimed', 'void')),
	CONSTRAINT "ballot_secrecy" CHECK (secrecy in ('named', 'secret', 'show_of_hands')),
	CONSTRAINT "ballot_online" CHECK (online_reason in ('minor', 'urgent') and item_id is null or online_reason is null),
	CONSTRAINT "ballot_wording" CHECK (wording <> '' and char_length(wording) <= 4000),
	CONSTRAINT "ballot_opened" CHECK (state = 'void' or (state = 'draft') = (opened_at is null)),
	CONSTRAINT "ballot_electorate" CHECK ((opened_at is null) = (roll_count is null)),
	CONSTRAINT "ballot_closed" CHECK (state = 'void' or (state in ('closed', 'proclaimed')) = (closed_at is not null)),
	CONSTRAINT "ballot_present" CHECK ((closed_at is null) = (present_count is null)),
	CONSTRAINT "ballot_proclaimed" CHECK ((state = 'proclaimed') = (proclaimed_at is not null and result is not null)),
	CONSTRAINT "ballot_void" CHECK ((state = 'void') = (void_reason <> '' and voided_at is not null)),
	CONSTRAINT "ballot_times" CHECK (opens_at < closes_at and opened_at <= closed_at and closed_at <= proclaimed_at),
	CONSTRAINT "ballot_sealed" CHECK ((secrecy = 'secret' and opened_at is not null) = (public_key is not null)),
	CONSTRAINT "ballot_hands" CHECK ((hands_by is null) = (hands_for is null or hands_against is null or hands_abstain is null or hands_blank is null)
        and (hands_by is null or secrecy = 'show_of_hands')
        and least(hands_for, hands_against, hands_abstain, hands_blank) >= 0),
	CONSTRAINT "ballot_hands_two" CHECK (hands_confirmed_by is null or hands_by is not null and hands_confirmed_by <> hands_by),
	CONSTRAINT "ballot_hands_confirmed" CHECK (not (state = 'proclaimed' and secrecy = 'show_of_hands') or hands_confirmed_by is not null),
	CONSTRAINT "ballot_decided" CHECK (decision_id is null or state = 'proclaimed')
);
--> statement-breakpoint
CREATE TABLE "ballot_elector" (
	"space_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"group_ids" uuid[] DEFAULT '{}' NOT NULL,
	"has_voted" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ballot_elector_space_id_ballot_id_person_id_pk" PRIMARY KEY("space_id","ballot_id","person_id"),
	CONSTRAINT "ballot_elector_status" CHECK (status in ('entitled', 'dues_late', 'supporter'))
);
--> statement-breakpoint
CREATE TABLE "opened_vote" (
	"space_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"group_id" uuid,
	"choice" jsonb NOT NULL,
	CONSTRAINT "opened_vote_space_id_ballot_id_id_pk" PRIMARY KEY("space_id","ballot_id","id")
);
--> statement-breakpoint
CREATE TABLE "sealed_vote" (
	"space_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	"voter_id" uuid NOT NULL,
	"cast_by" uuid NOT NULL,
	"envelope" text NOT NULL,
	CONSTRAINT "sealed_vote_space_id_ballot_id_voter_id_pk" PRIMARY KEY("space_id","ballot_id","voter_id")
);
--> statement-breakpoint
CREATE TABLE "vote" (
	"space_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	"voter_id" uuid NOT NULL,
	"cast_by" uuid NOT NULL,
	"cast_at" timestamp with time zone NOT NULL,
	"group_id" uuid,
	"choice" jsonb NOT NULL,
	"instruction" jsonb,
	CONSTRAINT "vote_space_id_ballot_id_voter_id_pk" PRIMARY KEY("space_id","ballot_id","voter_id")
);
--> statement-breakpoint
CREATE TABLE "assembly_role" (
	"space_id" uuid NOT NULL,
	"assembly_id" uuid NOT NULL,
	"role" text NOT NULL,
	"person_id" uuid NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	CONSTRAINT "assembly_role_space_id_assembly_id_role_pk" PRIMARY KEY("space_id","assembly_id","role"),
	CONSTRAINT "assembly_role_kind" CHECK (role in ('facilitation', 'minutes', 'next_agenda'))
);
--> statement-breakpoint
CREATE TABLE "assembly_roll" (
	"space_id" uuid NOT NULL,
	"assembly_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"group_ids" uuid[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "assembly_roll_space_id_assembly_id_person_id_pk" PRIMARY KEY("space_id","assembly_id","person_id"),
	CONSTRAINT "assembly_roll_status" CHECK (status in ('entitled', 'dues_late', 'supporter'))
);
--> statement-breakpoint
CREATE TABLE "assembly_stay" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assembly_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"mode" text NOT NULL,
	"arrived_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	"checked_in_by" uuid NOT NULL,
	"is_first" boolean DEFAULT false NOT NULL,
	CONSTRAINT "assembly_stay_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "assembly_stay_mode" CHECK (mode in ('room', 'online')),
	CONSTRAINT "assembly_stay_times" CHECK (arrived_at <= left_at)
);
--> statement-breakpoint
CREATE TABLE "minutes_version" (
	"space_id" uuid NOT NULL,
	"assembly_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "minutes_version_space_id_assembly_id_version_pk" PRIMARY KEY("space_id","assembly_id","version"),
	CONSTRAINT "minutes_version_corrected" CHECK (version >= 1 and (version = 1) = (reason = ''))
);
--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "carried_from_id" uuid;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "place" integer;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "skip_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "started_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "referred_body_id" uuid;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "minutes" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "minutes_revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "minutes_by" uuid;--> statement-breakpoint
ALTER TABLE "assembly" ADD COLUMN "same_holder_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "assembly" ADD COLUMN "is_video_on" boolean;--> statement-breakpoint
ALTER TABLE "assembly" ADD COLUMN "no_video_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "assembly" ADD COLUMN "roll_count" integer;--> statement-breakpoint
ALTER TABLE "assembly" ADD COLUMN "started_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "assembly" ADD COLUMN "extensions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "assembly" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "assembly" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "assembly" ADD COLUMN "approved_in_id" uuid;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_in_assembly" FOREIGN KEY ("space_id","assembly_id") REFERENCES "public"."assembly"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_on_item" FOREIGN KEY ("space_id","item_id") REFERENCES "public"."agenda_item"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_amends" FOREIGN KEY ("space_id","amends_ballot_id") REFERENCES "public"."ballot"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_responsible" FOREIGN KEY ("space_id","responsible_role_id") REFERENCES "public"."role"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_decides" FOREIGN KEY ("space_id","decision_id") REFERENCES "public"."decision"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_elector" ADD CONSTRAINT "ballot_elector_of" FOREIGN KEY ("space_id","ballot_id") REFERENCES "public"."ballot"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opened_vote" ADD CONSTRAINT "opened_vote_of" FOREIGN KEY ("space_id","ballot_id") REFERENCES "public"."ballot"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_vote" ADD CONSTRAINT "sealed_vote_of_elector" FOREIGN KEY ("space_id","ballot_id","voter_id") REFERENCES "public"."ballot_elector"("space_id","ballot_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote" ADD CONSTRAINT "vote_of_elector" FOREIGN KEY ("space_id","ballot_id","voter_id") REFERENCES "public"."ballot_elector"("space_id","ballot_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assembly_role" ADD CONSTRAINT "assembly_role_of" FOREIGN KEY ("space_id","assembly_id") REFERENCES "public"."assembly"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assembly_roll" ADD CONSTRAINT "assembly_roll_of" FOREIGN KEY ("space_id","assembly_id") REFERENCES "public"."assembly"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assembly_stay" ADD CONSTRAINT "assembly_stay_in" FOREIGN KEY ("space_id","assembly_id") REFERENCES "public"."assembly"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_version" ADD CONSTRAINT "minutes_version_of" FOREIGN KEY ("space_id","assembly_id") REFERENCES "public"."assembly"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ballot_of_assembly" ON "ballot" USING btree ("space_id","assembly_id");--> statement-breakpoint
CREATE INDEX "ballot_of_item" ON "ballot" USING btree ("space_id","item_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ballot_decision" ON "ballot" USING btree ("space_id","decision_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assembly_stay_there" ON "assembly_stay" USING btree ("space_id","assembly_id","person_id") WHERE left_at is null;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_carried_from" FOREIGN KEY ("space_id","carried_from_id") REFERENCES "public"."agenda_item"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_referred_to" FOREIGN KEY ("space_id","referred_body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_approved_in" FOREIGN KEY ("space_id","approved_in_id") REFERENCES "public"."assembly"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_item_open" ON "agenda_item" USING btree ("space_id","assembly_id") WHERE started_at is not null and ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_item_carried_once" ON "agenda_item" USING btree ("space_id","carried_from_id");--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_ended" CHECK ((ended_at is null) = (outcome is null) and started_at <= ended_at);--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_treated" CHECK (ended_at is null or started_at is not null or outcome = 'adjourned');--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_referred" CHECK ((outcome is not distinct from 'referred') = (referred_body_id is not null));--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_minutes_text" CHECK (char_length(minutes) <= 20000 and minutes_revision >= 0);--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_roll_kept" CHECK ((state in ('checked_in', 'running', 'closed', 'minutes_draft', 'published', 'approved')) = (roll_count is not null));--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_started" CHECK ((state in ('running', 'closed', 'minutes_draft', 'published', 'approved')) = (started_at is not null));--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_video_said" CHECK (not (state in ('running', 'closed', 'minutes_draft', 'published', 'approved')) or is_video_on or no_video_reason <> '');--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_closed" CHECK ((state in ('closed', 'minutes_draft', 'published', 'approved')) = (closed_at is not null));--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_published" CHECK ((state in ('published', 'approved')) = (published_at is not null));--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_approved" CHECK ((state = 'approved') = (approved_in_id is not null));