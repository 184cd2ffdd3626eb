CREATE TABLE "resource" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"is_counted" boolean NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"place" text NOT NULL,
	"commune_code" text,
	"stock" integer NOT NULL,
	"seats" integer,
	"price_kind" text NOT NULL,
	"price_cents" bigint,
	"price_text" text NOT NULL,
	"usual_price_cents" bigint,
	"deposit_cents" bigint,
	"conditions" text NOT NULL,
	"buffer_minutes" integer NOT NULL,
	"step_free" boolean,
	"hearing_loop" boolean,
	"accessible_toilets" boolean,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"paused_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "resource_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "resource_kind" CHECK (kind in ('room', 'equipment', 'vehicle', 'stock', 'skill')),
	CONSTRAINT "resource_is_counted" CHECK (is_counted = (kind in ('stock', 'skill'))),
	CONSTRAINT "resource_name" CHECK (name <> '' and char_length(name) <= 120),
	CONSTRAINT "resource_place" CHECK (kind = 'skill' or place <> ''),
	CONSTRAINT "resource_stock" CHECK (case when is_counted then stock between 1 and 10000 else stock = 1 end),
	CONSTRAINT "resource_seats" CHECK (seats is null or (kind = 'room' and seats > 0)),
	CONSTRAINT "resource_accessible" CHECK (case when kind = 'room' then num_nulls(step_free, hearing_loop, accessible_toilets) = 0
        else num_nonnulls(step_free, hearing_loop, accessible_toilets) = 0 end),
	CONSTRAINT "resource_price" CHECK (price_kind in ('free', 'at_cost', 'free_contribution') and (price_kind = 'at_cost') = (price_cents is not null)
        and (price_kind <> 'free' or price_text = '')),
	CONSTRAINT "resource_amounts" CHECK (coalesce(price_cents, 0) >= 0 and coalesce(usual_price_cents, 0) >= 0 and coalesce(deposit_cents, 0) >= 0),
	CONSTRAINT "resource_buffer" CHECK (buffer_minutes between 0 and 1440 and (kind <> 'skill' or buffer_minutes = 0)),
	CONSTRAINT "resource_paused" CHECK (paused_at is null or published_at is not null)
);
--> statement-breakpoint
ALTER TABLE "resource" ADD CONSTRAINT "resource_in_name_of" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "resource_counted" ON "resource" USING btree ("space_id","id","is_counted");--> statement-breakpoint
CREATE INDEX "resource_of" ON "resource" USING btree ("space_id","organisation_id");