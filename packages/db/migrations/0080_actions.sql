CREATE TABLE "action" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"objective" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"scale" text NOT NULL,
	"themes" text[] DEFAULT '{}' NOT NULL,
	"place" text NOT NULL,
	"commune_code" text,
	"lead_function" text NOT NULL,
	"state" text NOT NULL,
	"audience" text NOT NULL,
	"amplify" text[] DEFAULT '{}' NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "action_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "action_title" CHECK (char_length(title) between 1 and 120),
	CONSTRAINT "action_objective" CHECK (char_length(objective) between 1 and 1000),
	CONSTRAINT "action_days" CHECK (ends_on >= starts_on and ends_on - starts_on < 731),
	CONSTRAINT "action_scale" CHECK (scale in ('local', 'national', 'international')),
	CONSTRAINT "action_themes" CHECK (cardinality(themes) <= 5),
	CONSTRAINT "action_lead_function" CHECK (char_length(lead_function) between 1 and 120),
	CONSTRAINT "action_state" CHECK (state in ('draft', 'published', 'done', 'dropped')),
	CONSTRAINT "action_audience" CHECK (audience in ('members', 'public')),
	CONSTRAINT "action_amplify" CHECK (amplify <@ array['relay', 'come', 'lend', 'cofund']),
	CONSTRAINT "action_published" CHECK ((state in ('published', 'done')) <= (published_at is not null)),
	CONSTRAINT "action_ended" CHECK ((state in ('done', 'dropped')) = (ended_at is not null) and (ended_at is null) = (ended_by is null)
        and (state = 'dropped') <= (reason <> '') and (reason = '' or ended_at is not null))
);
--> statement-breakpoint
CREATE TABLE "action_need" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"text" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"part_id" uuid,
	"dropped_at" timestamp with time zone,
	CONSTRAINT "action_need_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "action_need_text" CHECK (char_length(text) between 1 and 160)
);
--> statement-breakpoint
CREATE TABLE "action_part" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"discretion" text NOT NULL,
	"contribution" text NOT NULL,
	"joined_by" uuid NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "action_part_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "action_part_role" CHECK (role in ('lead', 'partner')),
	CONSTRAINT "action_part_discretion" CHECK (discretion in ('shown', 'discreet')),
	CONSTRAINT "action_part_contribution" CHECK (char_length(contribution) <= 600 and (role = 'lead' or contribution <> ''))
);
--> statement-breakpoint
ALTER TABLE "action_need" ADD CONSTRAINT "action_need_space_id_action_id_action_space_id_id_fk" FOREIGN KEY ("space_id","action_id") REFERENCES "public"."action"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_need" ADD CONSTRAINT "action_need_space_id_part_id_action_part_space_id_id_fk" FOREIGN KEY ("space_id","part_id") REFERENCES "public"."action_part"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_part" ADD CONSTRAINT "action_part_space_id_action_id_action_space_id_id_fk" FOREIGN KEY ("space_id","action_id") REFERENCES "public"."action"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_part" ADD CONSTRAINT "action_part_of_member" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "action_number" ON "action" USING btree ("space_id","number");--> statement-breakpoint
CREATE INDEX "action_by_start" ON "action" USING btree ("space_id","starts_on","id");--> statement-breakpoint
CREATE INDEX "action_by_end" ON "action" USING btree ("space_id","ends_on","id");--> statement-breakpoint
CREATE INDEX "action_need_of_action" ON "action_need" USING btree ("space_id","action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "action_part_once" ON "action_part" USING btree ("space_id","action_id","organisation_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "action_part_one_lead" ON "action_part" USING btree ("space_id","action_id") WHERE role = 'lead' and ended_at is null;--> statement-breakpoint
CREATE INDEX "action_part_of_organisation" ON "action_part" USING btree ("space_id","organisation_id");