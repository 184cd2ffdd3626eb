CREATE TABLE "booking" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"resource_id" uuid NOT NULL,
	"is_counted" boolean NOT NULL,
	"borrower_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"taken_from" timestamp with time zone NOT NULL,
	"taken_until" timestamp with time zone NOT NULL,
	"quantity" integer NOT NULL,
	"price" text NOT NULL,
	"state" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"confirmed_by" uuid,
	"handed_over_at" timestamp with time zone,
	"handed_over_by" uuid,
	"hand_over_note" text DEFAULT '' NOT NULL,
	"returned_at" timestamp with time zone,
	"returned_by" uuid,
	"is_damaged" boolean,
	"return_note" text DEFAULT '' NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"close_note" text DEFAULT '' NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"ended_because" text,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "booking_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "booking_state" CHECK (state in ('requested', 'held', 'confirmed', 'handed_over', 'returned', 'closed', 'declined', 'expired', 'cancelled')),
	CONSTRAINT "booking_purpose" CHECK (char_length(purpose) between 1 and 600),
	CONSTRAINT "booking_time" CHECK (ends_at > starts_at and ends_at - starts_at <= interval '32 days 1 hour'),
	CONSTRAINT "booking_taken" CHECK (taken_from <= starts_at and taken_until >= ends_at),
	CONSTRAINT "booking_quantity" CHECK (quantity >= 1 and (is_counted or quantity = 1)),
	CONSTRAINT "booking_price" CHECK (price in ('offered', 'usual')),
	CONSTRAINT "booking_due" CHECK ((state in ('requested', 'held')) = (due_at is not null)),
	CONSTRAINT "booking_confirmed" CHECK ((confirmed_at is null) = (confirmed_by is null) and (state in ('confirmed', 'handed_over', 'returned', 'closed'))
        <= (confirmed_at is not null) and (state in ('requested', 'held', 'declined', 'expired')) <= (confirmed_at is null)),
	CONSTRAINT "booking_handed_over" CHECK ((handed_over_at is null) = (handed_over_by is null)
        and (state in ('handed_over', 'returned', 'closed')) = (handed_over_at is not null)),
	CONSTRAINT "booking_returned" CHECK ((returned_at is null) = (returned_by is null) and (returned_at is null) = (is_damaged is null)
        and (state in ('returned', 'closed')) = (returned_at is not null) and (state <> 'returned' or is_damaged)
        and (is_damaged is not true or return_note <> '')),
	CONSTRAINT "booking_closed" CHECK ((closed_at is null) = (closed_by is null) and (state = 'closed') = (closed_at is not null)),
	CONSTRAINT "booking_ended" CHECK ((state in ('declined', 'expired', 'cancelled')) = (ended_at is not null)
        and (state in ('declined', 'cancelled')) = (ended_by is not null)
        and (state in ('declined', 'cancelled')) = (ended_because is not null)
        and (ended_because is null or ended_because in ('said', 'taken', 'withdrawn'))
        and (reason <> '') = (ended_because is not distinct from 'said'))
);
--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_of" FOREIGN KEY ("space_id","resource_id","is_counted") REFERENCES "public"."resource"("space_id","id","is_counted") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_in_name_of" FOREIGN KEY ("space_id","borrower_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "booking_number" ON "booking" USING btree ("space_id","number");--> statement-breakpoint
CREATE INDEX "booking_of_resource" ON "booking" USING btree ("space_id","resource_id","taken_until");--> statement-breakpoint
CREATE INDEX "booking_of_borrower" ON "booking" USING btree ("space_id","borrower_id","id");