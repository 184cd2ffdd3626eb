CREATE TABLE "consultation" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"topic" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"lang" text NOT NULL,
	"participant_count" integer NOT NULL,
	"vote_count" integer NOT NULL,
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
	CONSTRAINT "workshop_request_space_id_statement_id_organisation_id_pk" PRIMARY KEY("space_id","statement_id","organisation_id")
);
--> statement-breakpoint
DROP INDEX "statement_by_number";--> statement-breakpoint
ALTER TABLE "round" ALTER COLUMN "opened_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "statement" ALTER COLUMN "round_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "statement" ALTER COLUMN "number" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "reveal" text DEFAULT 'after_own' NOT NULL;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "member_count" integer;--> statement-breakpoint
ALTER TABLE "statement" ADD COLUMN "proposed_by" uuid;--> statement-breakpoint
ALTER TABLE "statement" ADD COLUMN "accepted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "statement" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "consultation_participant" ADD CONSTRAINT "consultation_participant_space_id_consultation_id_consultation_space_id_id_fk" FOREIGN KEY ("space_id","consultation_id") REFERENCES "public"."consultation"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_statement" ADD CONSTRAINT "consultation_statement_space_id_consultation_id_consultation_space_id_id_fk" FOREIGN KEY ("space_id","consultation_id") REFERENCES "public"."consultation"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_chunk" ADD CONSTRAINT "import_chunk_space_id_import_id_conversation_import_space_id_id_fk" FOREIGN KEY ("space_id","import_id") REFERENCES "public"."conversation_import"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_space_id_statement_id_statement_space_id_id_fk" FOREIGN KEY ("space_id","statement_id") REFERENCES "public"."statement"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_space_id_from_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","from_organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_space_id_to_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","to_organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_result" ADD CONSTRAINT "statement_result_space_id_statement_id_statement_space_id_id_fk" FOREIGN KEY ("space_id","statement_id") REFERENCES "public"."statement"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_request" ADD CONSTRAINT "workshop_request_space_id_statement_id_statement_space_id_id_fk" FOREIGN KEY ("space_id","statement_id") REFERENCES "public"."statement"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_request" ADD CONSTRAINT "workshop_request_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure" ADD CONSTRAINT "exposure_space_id_statement_id_statement_space_id_id_fk" FOREIGN KEY ("space_id","statement_id") REFERENCES "public"."statement"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure" ADD CONSTRAINT "exposure_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "statement_number" ON "statement" USING btree ("space_id","number");