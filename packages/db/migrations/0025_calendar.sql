CREATE TABLE "calendar_event" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"series_id" uuid,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"place" text NOT NULL,
	"link" text NOT NULL,
	"dial_in" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"whole_day" boolean NOT NULL,
	"audience" text NOT NULL,
	"body_id" uuid,
	"organisation_id" uuid,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"moved_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "calendar_event_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "event_title" CHECK (title <> '' and char_length(title) <= 160),
	CONSTRAINT "event_kind" CHECK (kind in ('meeting', 'assembly', 'agora', 'action', 'popular_education', 'training', 'social')),
	CONSTRAINT "event_mode" CHECK (mode in ('on_site', 'online', 'hybrid')),
	CONSTRAINT "event_audience" CHECK (audience in ('public', 'members', 'mandated')),
	CONSTRAINT "event_place" CHECK ((mode = 'online') = (place = '')),
	CONSTRAINT "event_link" CHECK (case when link = '' then mode = 'on_site' else link ~ '^https://[^\s]+$' end),
	CONSTRAINT "event_ends" CHECK (ends_at > starts_at and ends_at - starts_at <= interval '14 days 1 hour'),
	CONSTRAINT "event_cancelled" CHECK ((cancelled_at is null) = (reason = '') and (cancelled_at is null) = (cancelled_by is null))
);
--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_feed_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "event_series" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"unit" text NOT NULL,
	"every" integer NOT NULL,
	"starts_on" date NOT NULL,
	"until_on" date NOT NULL,
	CONSTRAINT "event_series_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "event_series_unit" CHECK (unit in ('week', 'month')),
	CONSTRAINT "event_series_every" CHECK (every between 1 and 12),
	CONSTRAINT "event_series_ends" CHECK (until_on > starts_on)
);
--> statement-breakpoint
ALTER TABLE "calendar_event" ADD CONSTRAINT "calendar_event_space_id_series_id_event_series_space_id_id_fk" FOREIGN KEY ("space_id","series_id") REFERENCES "public"."event_series"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_event" ADD CONSTRAINT "calendar_event_space_id_body_id_body_space_id_id_fk" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_event" ADD CONSTRAINT "calendar_event_in_name_of" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_event_by_time" ON "calendar_event" USING btree ("space_id","starts_at","id");