CREATE TABLE "charter_signature" (
	"space_id" uuid NOT NULL,
	"charter_version_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	"person_id" uuid NOT NULL,
	"signed_name" text NOT NULL,
	"mandate_space_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	CONSTRAINT "charter_signature_space_id_charter_version_id_organisation_id_pk" PRIMARY KEY("space_id","charter_version_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "charter_version" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"label" text NOT NULL,
	"text" text NOT NULL,
	"lang" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	CONSTRAINT "charter_version_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "coalition" (
	"space_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"is_public" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "member_organisation" (
	"space_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"status" text NOT NULL,
	"status_at" timestamp with time zone NOT NULL,
	"joined_at" timestamp with time zone,
	"is_political_group" boolean DEFAULT false NOT NULL,
	CONSTRAINT "member_organisation_space_id_organisation_id_pk" PRIMARY KEY("space_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "participation" (
	"space_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"consented_at" timestamp with time zone NOT NULL,
	CONSTRAINT "participation_space_id_person_id_pk" PRIMARY KEY("space_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "email_address" (
	"address" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"proven_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"address" text NOT NULL,
	"lang" text NOT NULL,
	"next" text DEFAULT '/' NOT NULL,
	"created_at" timestamp with time zone DEFAULT transaction_timestamp() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"consumed_at" timestamp with time zone,
	CONSTRAINT "link_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "password" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"set_at" timestamp with time zone DEFAULT transaction_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lang" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT transaction_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT transaction_timestamp() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "body" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"parent_id" uuid,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"dissolved_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "body_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "body_member" (
	"space_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "body_member_space_id_body_id_person_id_pk" PRIMARY KEY("space_id","body_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body_id" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"method" text NOT NULL,
	"wording" text NOT NULL,
	"proof" text NOT NULL,
	"file_name" text,
	"subject_person_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"mandate_id" uuid,
	"countersigned_by" uuid,
	"countersigned_at" timestamp with time zone,
	"sole_member" boolean DEFAULT false NOT NULL,
	CONSTRAINT "decision_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "mandate" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"role_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"mission" text NOT NULL,
	"overload_reason" text DEFAULT '' NOT NULL,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"decision_id" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_name" text,
	"declined_at" timestamp with time zone,
	"recalled_at" timestamp with time zone,
	"recall_decision_id" uuid,
	"resigned_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mandate_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "role" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"domain" text NOT NULL,
	"accountabilities" text[] DEFAULT '{}' NOT NULL,
	"powers" text[] DEFAULT '{}' NOT NULL,
	"retired_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "role_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"address" text NOT NULL,
	"level" text NOT NULL,
	"lang" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"sent_count" integer DEFAULT 1 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"declined_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "invitation_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "join_request" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"declined_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "join_request_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"level" text NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "membership_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"space_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"legal_form" text NOT NULL,
	"sector" text NOT NULL,
	"commune_code" text,
	"purpose" text DEFAULT '' NOT NULL,
	"history" text DEFAULT '' NOT NULL,
	"culture" text DEFAULT '' NOT NULL,
	"methods" text DEFAULT '' NOT NULL,
	"is_public" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exposure" (
	"space_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"shown_at" timestamp with time zone NOT NULL,
	CONSTRAINT "exposure_space_id_statement_id_organisation_id_pk" PRIMARY KEY("space_id","statement_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "position" (
	"space_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"statement_version" integer NOT NULL,
	"stance" text NOT NULL,
	"nuance" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"important" boolean DEFAULT false NOT NULL,
	"source" text,
	"decided_on" date,
	"published_at" timestamp with time zone NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_space_id" uuid,
	"mandate_id" uuid,
	"entered_by_coordination" boolean DEFAULT false NOT NULL,
	"confirmed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "position_space_id_statement_id_organisation_id_pk" PRIMARY KEY("space_id","statement_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "position_draft" (
	"space_id" uuid NOT NULL,
	"coalition_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"stance" text NOT NULL,
	"nuance" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"important" boolean DEFAULT false NOT NULL,
	"source" text,
	"decided_on" date,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "position_draft_space_id_coalition_id_statement_id_pk" PRIMARY KEY("space_id","coalition_id","statement_id")
);
--> statement-breakpoint
CREATE TABLE "round" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "round_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"lang" text NOT NULL,
	"background" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "statement_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "act" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid,
	"mandate_space_id" uuid,
	"mandate_id" uuid,
	"wording" text,
	CONSTRAINT "act_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "handled_event" (
	"space_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT transaction_timestamp() NOT NULL,
	CONSTRAINT "handled_event_space_id_event_id_pk" PRIMARY KEY("space_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" bigint NOT NULL,
	"kind" text NOT NULL,
	"target_space_id" uuid,
	"payload" jsonb NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"relayed_at" timestamp with time zone,
	CONSTRAINT "outbox_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "request" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"at" timestamp with time zone DEFAULT transaction_timestamp() NOT NULL,
	CONSTRAINT "request_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "slug" (
	"slug" text PRIMARY KEY NOT NULL,
	"space_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT transaction_timestamp() NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "space" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"clock_offset_ms" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT transaction_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "space_counter" (
	"space_id" uuid PRIMARY KEY NOT NULL,
	"value" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "charter_signature" ADD CONSTRAINT "charter_signature_space_id_charter_version_id_charter_version_space_id_id_fk" FOREIGN KEY ("space_id","charter_version_id") REFERENCES "public"."charter_version"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_signature" ADD CONSTRAINT "charter_signature_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_address" ADD CONSTRAINT "email_address_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password" ADD CONSTRAINT "password_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body" ADD CONSTRAINT "body_space_id_parent_id_body_space_id_id_fk" FOREIGN KEY ("space_id","parent_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_member" ADD CONSTRAINT "body_member_space_id_body_id_body_space_id_id_fk" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_space_id_body_id_body_space_id_id_fk" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_space_id_role_id_role_space_id_id_fk" FOREIGN KEY ("space_id","role_id") REFERENCES "public"."role"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_space_id_body_id_body_space_id_id_fk" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_space_id_decision_id_decision_space_id_id_fk" FOREIGN KEY ("space_id","decision_id") REFERENCES "public"."decision"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_space_id_recall_decision_id_decision_space_id_id_fk" FOREIGN KEY ("space_id","recall_decision_id") REFERENCES "public"."decision"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role" ADD CONSTRAINT "role_space_id_body_id_body_space_id_id_fk" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_space_id_statement_id_statement_space_id_id_fk" FOREIGN KEY ("space_id","statement_id") REFERENCES "public"."statement"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_space_id_round_id_round_space_id_id_fk" FOREIGN KEY ("space_id","round_id") REFERENCES "public"."round"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slug" ADD CONSTRAINT "slug_space_id_space_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."space"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "charter_by_number" ON "charter_version" USING btree ("space_id","number");--> statement-breakpoint
CREATE INDEX "member_organisation_home" ON "member_organisation" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "email_address_person" ON "email_address" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "link_address" ON "link" USING btree ("address");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "body_parent" ON "body" USING btree ("space_id","parent_id");--> statement-breakpoint
CREATE INDEX "decision_by_number" ON "decision" USING btree ("space_id","number");--> statement-breakpoint
CREATE INDEX "mandate_person" ON "mandate" USING btree ("person_id","space_id");--> statement-breakpoint
CREATE INDEX "mandate_role" ON "mandate" USING btree ("space_id","role_id");--> statement-breakpoint
CREATE INDEX "role_body" ON "role" USING btree ("space_id","body_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_open" ON "invitation" USING btree ("space_id","address") WHERE accepted_at is null and declined_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "invitation_address" ON "invitation" USING btree ("address");--> statement-breakpoint
CREATE UNIQUE INDEX "join_request_open" ON "join_request" USING btree ("space_id","person_id") WHERE accepted_at is null and declined_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "join_request_person" ON "join_request" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_current" ON "membership" USING btree ("space_id","person_id") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "membership_person" ON "membership" USING btree ("person_id","space_id");--> statement-breakpoint
CREATE INDEX "statement_by_number" ON "statement" USING btree ("space_id","number");--> statement-breakpoint
CREATE INDEX "act_by_time" ON "act" USING btree ("space_id","at");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("run_at","space_id","position") WHERE relayed_at is null;