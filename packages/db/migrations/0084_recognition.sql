CREATE TABLE "recognition_answer" (
	"space_id" uuid NOT NULL,
	"check_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"missing" text NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	"reply" text DEFAULT '' NOT NULL,
	"replied_by" uuid,
	"replied_at" timestamp with time zone,
	CONSTRAINT "recognition_answer_space_id_check_id_organisation_id_pk" PRIMARY KEY("space_id","check_id","organisation_id"),
	CONSTRAINT "recognition_answer_one" CHECK (answer in ('yes', 'partly', 'no')),
	CONSTRAINT "recognition_answer_missing" CHECK (char_length(missing) <= 600 and char_length(reply) <= 600 and (answer = 'yes' or missing <> '')),
	CONSTRAINT "recognition_answer_reply" CHECK ((reply = '') = (replied_at is null) and (replied_at is null) = (replied_by is null))
);
--> statement-breakpoint
CREATE TABLE "recognition_check" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"threshold" integer NOT NULL,
	"titles" text[] NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	CONSTRAINT "recognition_check_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "recognition_check_threshold" CHECK (threshold between 51 and 100),
	CONSTRAINT "recognition_check_closed" CHECK ((closed_at is null) = (closed_by is null))
);
--> statement-breakpoint
ALTER TABLE "recognition_answer" ADD CONSTRAINT "recognition_answer_space_id_check_id_recognition_check_space_id_id_fk" FOREIGN KEY ("space_id","check_id") REFERENCES "public"."recognition_check"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_answer" ADD CONSTRAINT "recognition_answer_of_member" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "recognition_check_one" ON "recognition_check" USING btree ("space_id") WHERE closed_at is null;