CREATE TABLE "body_participant" (
	"space_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "body_participant_space_id_body_id_person_id_pk" PRIMARY KEY("space_id","body_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "body_ways" (
	"space_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"rhythm" text DEFAULT '' NOT NULL,
	"tools" text DEFAULT '' NOT NULL,
	"method" text DEFAULT '' NOT NULL,
	"chat_link" text DEFAULT '' NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "body_ways_space_id_body_id_pk" PRIMARY KEY("space_id","body_id"),
	CONSTRAINT "body_ways_chat" CHECK (chat_link = '' or chat_link ~ '^https://[^\s]+$')
);
--> statement-breakpoint
ALTER TABLE "body" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "body_participant" ADD CONSTRAINT "body_participant_in" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_ways" ADD CONSTRAINT "body_ways_of" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body" ADD CONSTRAINT "body_ends" CHECK (ends_on is null or kind = 'commission');