CREATE TABLE "organisation_invitation" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"address" text NOT NULL,
	"organisation_name" text DEFAULT '' NOT NULL,
	"sentence" text DEFAULT '' NOT NULL,
	"lang" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"resent_at" timestamp with time zone,
	"sent_count" integer DEFAULT 1 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"organisation_id" uuid,
	"answered_by" uuid,
	"declined_at" timestamp with time zone,
	"reason" text DEFAULT '' NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "organisation_invitation_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "invitation_ends_once" CHECK (num_nonnulls(accepted_at, declined_at, withdrawn_at) <= 1),
	CONSTRAINT "invitation_accepted_by" CHECK ((accepted_at is null) = (organisation_id is null) and (accepted_at is null) = (answered_by is null)),
	CONSTRAINT "invitation_reason" CHECK (reason = '' or declined_at is not null),
	CONSTRAINT "invitation_sent_again" CHECK (sent_count >= 1 and (sent_count = 1) = (resent_at is null)),
	CONSTRAINT "invitation_sentence" CHECK (char_length(sentence) <= 600)
);
--> statement-breakpoint
ALTER TABLE "organisation_invitation" ADD CONSTRAINT "organisation_invitation_signed" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_invitation_open" ON "organisation_invitation" USING btree ("space_id","address") WHERE accepted_at is null and declined_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "organisation_invitation_address" ON "organisation_invitation" USING btree ("address");--> statement-breakpoint
CREATE INDEX "organisation_invitation_answered" ON "organisation_invitation" USING btree ("answered_by");