CREATE TABLE "gathered_mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"sending_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"action" text NOT NULL,
	"path" text NOT NULL,
	"gathered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "gathered_mail_once" UNIQUE("person_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "visit" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"visited_at" timestamp with time zone NOT NULL,
	"before_at" timestamp with time zone,
	CONSTRAINT "visit_before" CHECK (before_at <= visited_at)
);
--> statement-breakpoint
ALTER TABLE "gathered_mail" ADD CONSTRAINT "gathered_mail_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- When people looked, and what the mail of their day will say, are theirs: the directory's, behind its doors. A mail that never
-- left is forgotten with the rest.
select house.close('visit');
select house.open_to('reliance_entry', 'visit', '{select,insert,update,delete}');
select house.close('gathered_mail');
select house.open_to('reliance_entry', 'gathered_mail', '{select,insert,update,delete}');
select house.open_to('reliance_relay', 'gathered_mail', '{select,delete}');

-- Says of each reader now whether they want one mail a day.
drop function if exists door.notice_addresses(uuid, uuid, uuid, uuid[], text);
