CREATE TABLE "muted_mail" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"muted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "muted_mail_person_id_kind_pk" PRIMARY KEY("person_id","kind")
);
--> statement-breakpoint
ALTER TABLE "link" ADD COLUMN "act_space_id" uuid;--> statement-breakpoint
ALTER TABLE "link" ADD COLUMN "subject_id" uuid;--> statement-breakpoint
ALTER TABLE "link" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "muted_mail" ADD CONSTRAINT "muted_mail_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;