CREATE TABLE "mail_reply" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"address" text NOT NULL,
	"lang" text NOT NULL,
	"act_space_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"organisation_id" uuid,
	"message_key" text NOT NULL,
	"sha256" text NOT NULL,
	"message_id" text,
	"sender" text NOT NULL,
	"subject" text NOT NULL,
	"received_text" text NOT NULL,
	"attachment_count" integer NOT NULL,
	"is_automatic" boolean NOT NULL,
	"is_vouched" boolean NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"outcome" jsonb,
	"handled_at" timestamp with time zone,
	CONSTRAINT "mail_reply_once" UNIQUE("link_id","message_key"),
	CONSTRAINT "mail_reply_same" UNIQUE("link_id","sha256"),
	CONSTRAINT "mail_reply_handled" CHECK ((state = 'received') = (handled_at is null)),
	CONSTRAINT "mail_reply_automatic" CHECK (not is_automatic or state in ('received', 'automatic'))
);
--> statement-breakpoint
ALTER TABLE "link" ADD COLUMN "sent_text" text;--> statement-breakpoint
ALTER TABLE "mail_reply" ADD CONSTRAINT "mail_reply_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_reply_person" ON "mail_reply" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mail_reply_done" ON "mail_reply" USING btree ("link_id") WHERE state = 'done';