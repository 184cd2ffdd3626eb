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
	"effect_id" uuid NOT NULL,
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
	"listed_id" uuid,
	"is_political_group" boolean DEFAULT false NOT NULL,
	"home_closed_at" timestamp with time zone,
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
CREATE TABLE "passkey" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"backed_up" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "passkey_challenge" (
	"hash" text PRIMARY KEY NOT NULL,
	"session_hash" text,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "address_change" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"address" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"proven_at" timestamp with time zone,
	CONSTRAINT "address_change_id_unique" UNIQUE("id"),
	CONSTRAINT "address_change_token_hash_unique" UNIQUE("token_hash")
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
	"act_space_id" uuid,
	"subject_id" uuid,
	"organisation_id" uuid,
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
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone DEFAULT transaction_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body_id" uuid NOT NULL,
	"state" text NOT NULL,
	"proof" text NOT NULL,
	"big" boolean NOT NULL,
	"is_slow" boolean NOT NULL,
	"needed" integer NOT NULL,
	"electors" integer NOT NULL,
	"gainers_count" boolean NOT NULL,
	"text" text NOT NULL,
	"content_hash" text NOT NULL,
	"method" text,
	"decided_on" date,
	"present" integer,
	"votes_for" integer,
	"votes_against" integer,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"mandate_id" uuid,
	"replaces_id" uuid,
	"mailed_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ended_code" text,
	"ended_params" jsonb,
	"proposed_xid" text DEFAULT pg_current_xact_id()::text NOT NULL,
	"in_force_xid" text,
	CONSTRAINT "decision_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "decision_content" UNIQUE("space_id","id","content_hash")
);
--> statement-breakpoint
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
CREATE TABLE "body" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"parent_id" uuid,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"dissolved_at" timestamp with time zone,
	"grant_kinds" text[] DEFAULT '{}' NOT NULL,
	"grant_powers" text[] DEFAULT '{}' NOT NULL,
	"grant_until_on" date,
	"effect_id" uuid NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "body_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "body_member" (
	"space_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"elector_id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "body_member_space_id_body_id_person_id_pk" PRIMARY KEY("space_id","body_id","person_id")
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
	"powers" text[] DEFAULT '{}' NOT NULL,
	"effect_id" uuid NOT NULL,
	"decided_by_body_id" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_name" text,
	"declined_at" timestamp with time zone,
	"recalled_at" timestamp with time zone,
	"ended_by_effect_id" uuid,
	"suspended_at" timestamp with time zone,
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
	"effect_id" uuid NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "role_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "muted_mail" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"muted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "muted_mail_person_id_kind_pk" PRIMARY KEY("person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "open_invitation" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"level" text NOT NULL,
	"places_max" integer NOT NULL,
	"places_taken" integer DEFAULT 0 NOT NULL,
	"created_by" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "open_invitation_space_id_id_pk" PRIMARY KEY("space_id","id")
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
	"answered_by" uuid,
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
CREATE TABLE "consultation" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"topic" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"lang" text NOT NULL,
	"participant_count" integer NOT NULL,
	"vote_count" integer NOT NULL,
	"checked_against" text DEFAULT 'nothing' NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"imported_by" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	CONSTRAINT "consultation_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "consultation_participant" (
	"space_id" uuid NOT NULL,
	"consultation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"votes" text NOT NULL,
	CONSTRAINT "consultation_participant_space_id_consultation_id_number_pk" PRIMARY KEY("space_id","consultation_id","number")
);
--> statement-breakpoint
CREATE TABLE "consultation_statement" (
	"space_id" uuid NOT NULL,
	"consultation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"external_id" text NOT NULL,
	"text" text NOT NULL,
	"excluded" boolean NOT NULL,
	"agree" integer NOT NULL,
	"disagree" integer NOT NULL,
	"pass" integer NOT NULL,
	"declared_agree" integer,
	"declared_disagree" integer,
	CONSTRAINT "consultation_statement_space_id_consultation_id_number_pk" PRIMARY KEY("space_id","consultation_id","number")
);
--> statement-breakpoint
CREATE TABLE "conversation_import" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"lang" text NOT NULL,
	"files" jsonb NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"started_by" uuid NOT NULL,
	CONSTRAINT "conversation_import_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "import_chunk" (
	"space_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"file" text NOT NULL,
	"number" integer NOT NULL,
	"bytes" integer NOT NULL,
	"content" text NOT NULL,
	CONSTRAINT "import_chunk_space_id_import_id_file_number_pk" PRIMARY KEY("space_id","import_id","file","number")
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
CREATE TABLE "question" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"from_organisation_id" uuid NOT NULL,
	"to_organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"text" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	CONSTRAINT "question_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "round" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"reveal" text DEFAULT 'after_own' NOT NULL,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"member_count" integer,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "round_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid,
	"number" integer,
	"text" text NOT NULL,
	"lang" text NOT NULL,
	"background" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"proposed_by" uuid,
	"accepted_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "statement_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "statement_result" (
	"space_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"agree" integer NOT NULL,
	"nuance" integer NOT NULL,
	"disagree" integer NOT NULL,
	"pass" integer NOT NULL,
	CONSTRAINT "statement_result_space_id_statement_id_pk" PRIMARY KEY("space_id","statement_id")
);
--> statement-breakpoint
CREATE TABLE "workshop_request" (
	"space_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answer_text" text DEFAULT '' NOT NULL,
	"meets_on" date,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	CONSTRAINT "workshop_request_space_id_statement_id_organisation_id_pk" PRIMARY KEY("space_id","statement_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "closure" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"closed_at" timestamp with time zone NOT NULL,
	"effect_id" uuid,
	"closed_by" uuid,
	"final_at" timestamp with time zone NOT NULL,
	"reopened_at" timestamp with time zone,
	"reopened_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "closure_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "file" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"bytes" integer NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"media_type" text,
	"sha256" text,
	"stored_at" timestamp with time zone,
	"attached_kind" text,
	"attached_id" uuid,
	CONSTRAINT "file_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "file_chunk" (
	"space_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "file_chunk_space_id_file_id_number_pk" PRIMARY KEY("space_id","file_id","number")
);
--> statement-breakpoint
CREATE TABLE "file_usage" (
	"space_id" uuid PRIMARY KEY NOT NULL,
	"bytes" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "act_seal" (
	"space_id" uuid NOT NULL,
	"position" bigint NOT NULL,
	"act_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "act_seal_space_id_position_pk" PRIMARY KEY("space_id","position")
);
--> statement-breakpoint
CREATE TABLE "act_unsealed" (
	"space_id" uuid NOT NULL,
	"act_id" uuid NOT NULL,
	CONSTRAINT "act_unsealed_space_id_act_id_pk" PRIMARY KEY("space_id","act_id")
);
--> statement-breakpoint
CREATE TABLE "sent_mail" (
	"space_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"reader" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "sent_mail_space_id_event_id_reader_pk" PRIMARY KEY("space_id","event_id","reader")
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
	"attempts" integer DEFAULT 0 NOT NULL,
	"done_at" timestamp with time zone,
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
	"created_at" timestamp with time zone DEFAULT transaction_timestamp() NOT NULL,
	"imported_at" timestamp with time zone
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
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_change" ADD CONSTRAINT "address_change_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_address" ADD CONSTRAINT "email_address_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password" ADD CONSTRAINT "password_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_answer" ADD CONSTRAINT "decision_answer_space_id_decision_id_content_hash_decision_space_id_id_content_hash_fk" FOREIGN KEY ("space_id","decision_id","content_hash") REFERENCES "public"."decision"("space_id","id","content_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_asked" ADD CONSTRAINT "decision_asked_space_id_decision_id_decision_space_id_id_fk" FOREIGN KEY ("space_id","decision_id") REFERENCES "public"."decision"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_effect" ADD CONSTRAINT "decision_effect_space_id_decision_id_decision_space_id_id_fk" FOREIGN KEY ("space_id","decision_id") REFERENCES "public"."decision"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body" ADD CONSTRAINT "body_space_id_parent_id_body_space_id_id_fk" FOREIGN KEY ("space_id","parent_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_member" ADD CONSTRAINT "body_member_space_id_body_id_body_space_id_id_fk" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_space_id_role_id_role_space_id_id_fk" FOREIGN KEY ("space_id","role_id") REFERENCES "public"."role"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_space_id_body_id_body_space_id_id_fk" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_space_id_effect_id_decision_effect_space_id_id_fk" FOREIGN KEY ("space_id","effect_id") REFERENCES "public"."decision_effect"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_space_id_ended_by_effect_id_decision_effect_space_id_id_fk" FOREIGN KEY ("space_id","ended_by_effect_id") REFERENCES "public"."decision_effect"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role" ADD CONSTRAINT "role_space_id_body_id_body_space_id_id_fk" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "muted_mail" ADD CONSTRAINT "muted_mail_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_participant" ADD CONSTRAINT "consultation_participant_space_id_consultation_id_consultation_space_id_id_fk" FOREIGN KEY ("space_id","consultation_id") REFERENCES "public"."consultation"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_statement" ADD CONSTRAINT "consultation_statement_space_id_consultation_id_consultation_space_id_id_fk" FOREIGN KEY ("space_id","consultation_id") REFERENCES "public"."consultation"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_chunk" ADD CONSTRAINT "import_chunk_space_id_import_id_conversation_import_space_id_id_fk" FOREIGN KEY ("space_id","import_id") REFERENCES "public"."conversation_import"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure" ADD CONSTRAINT "exposure_space_id_statement_id_statement_space_id_id_fk" FOREIGN KEY ("space_id","statement_id") REFERENCES "public"."statement"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure" ADD CONSTRAINT "exposure_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_space_id_statement_id_statement_space_id_id_fk" FOREIGN KEY ("space_id","statement_id") REFERENCES "public"."statement"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_space_id_statement_id_statement_space_id_id_fk" FOREIGN KEY ("space_id","statement_id") REFERENCES "public"."statement"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_space_id_from_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","from_organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_space_id_to_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","to_organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_space_id_round_id_round_space_id_id_fk" FOREIGN KEY ("space_id","round_id") REFERENCES "public"."round"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_result" ADD CONSTRAINT "statement_result_space_id_statement_id_statement_space_id_id_fk" FOREIGN KEY ("space_id","statement_id") REFERENCES "public"."statement"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_request" ADD CONSTRAINT "workshop_request_space_id_statement_id_statement_space_id_id_fk" FOREIGN KEY ("space_id","statement_id") REFERENCES "public"."statement"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_request" ADD CONSTRAINT "workshop_request_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_chunk" ADD CONSTRAINT "file_chunk_space_id_file_id_file_space_id_id_fk" FOREIGN KEY ("space_id","file_id") REFERENCES "public"."file"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slug" ADD CONSTRAINT "slug_space_id_space_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."space"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "charter_number" ON "charter_version" USING btree ("space_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "charter_label" ON "charter_version" USING btree ("space_id","label");--> statement-breakpoint
CREATE UNIQUE INDEX "charter_effect" ON "charter_version" USING btree ("space_id","effect_id");--> statement-breakpoint
CREATE INDEX "member_organisation_home" ON "member_organisation" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "passkey_person" ON "passkey" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "email_address_person" ON "email_address" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "link_address" ON "link" USING btree ("address");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_number" ON "decision" USING btree ("space_id","number");--> statement-breakpoint
CREATE INDEX "decision_pending" ON "decision" USING btree ("space_id","state") WHERE state in ('asking', 'open');--> statement-breakpoint
CREATE UNIQUE INDEX "decision_answer_person" ON "decision_answer" USING btree ("space_id","decision_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_effect_place" ON "decision_effect" USING btree ("space_id","decision_id","ordinal");--> statement-breakpoint
CREATE INDEX "elector_home" ON "elector" USING btree ("elector_id");--> statement-breakpoint
CREATE INDEX "body_parent" ON "body" USING btree ("space_id","parent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "body_sovereign" ON "body" USING btree ("space_id") WHERE parent_id is null and dissolved_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "mandate_effect" ON "mandate" USING btree ("space_id","effect_id");--> statement-breakpoint
CREATE INDEX "mandate_person" ON "mandate" USING btree ("person_id","space_id");--> statement-breakpoint
CREATE INDEX "mandate_role" ON "mandate" USING btree ("space_id","role_id");--> statement-breakpoint
CREATE INDEX "role_body" ON "role" USING btree ("space_id","body_id");--> statement-breakpoint
CREATE UNIQUE INDEX "role_effect" ON "role" USING btree ("space_id","effect_id");--> statement-breakpoint
CREATE INDEX "open_invitation_code" ON "open_invitation" USING btree ("code_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_open" ON "invitation" USING btree ("space_id","address") WHERE accepted_at is null and declined_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "invitation_address" ON "invitation" USING btree ("address");--> statement-breakpoint
CREATE INDEX "invitation_answered" ON "invitation" USING btree ("answered_by");--> statement-breakpoint
CREATE UNIQUE INDEX "join_request_open" ON "join_request" USING btree ("space_id","person_id") WHERE accepted_at is null and declined_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "join_request_person" ON "join_request" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_current" ON "membership" USING btree ("space_id","person_id") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "membership_person" ON "membership" USING btree ("person_id","space_id");--> statement-breakpoint
CREATE UNIQUE INDEX "statement_number" ON "statement" USING btree ("space_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "closure_current" ON "closure" USING btree ("space_id") WHERE reopened_at is null;--> statement-breakpoint
CREATE INDEX "file_attached" ON "file" USING btree ("space_id","attached_kind","attached_id");--> statement-breakpoint
CREATE UNIQUE INDEX "act_seal_act" ON "act_seal" USING btree ("space_id","act_id");--> statement-breakpoint
CREATE INDEX "act_by_time" ON "act" USING btree ("space_id","at");--> statement-breakpoint
CREATE INDEX "act_by_kind" ON "act" USING btree ("space_id","kind","at");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("run_at","space_id","position") WHERE done_at is null and attempts < 12;--> statement-breakpoint
CREATE INDEX "outbox_failed" ON "outbox" USING btree ("space_id") WHERE done_at is null and attempts >= 12;