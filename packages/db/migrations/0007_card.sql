CREATE TABLE "card_account" (
	"space_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"account_ref" text NOT NULL,
	"is_live" boolean NOT NULL,
	"fixed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "card_account_space_id_term_id_pk" PRIMARY KEY("space_id","term_id")
);
--> statement-breakpoint
CREATE TABLE "card_connection" (
	"space_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"hook_hash" text NOT NULL,
	"account_name" text NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"connected_at" timestamp with time zone NOT NULL,
	"disconnected_at" timestamp with time zone,
	"refused_at" timestamp with time zone,
	"swept_at" timestamp with time zone NOT NULL,
	CONSTRAINT "card_connection_space_id_term_id_pk" PRIMARY KEY("space_id","term_id")
);
--> statement-breakpoint
CREATE TABLE "card_inbox" (
	"space_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"event_ref" text NOT NULL,
	"kind" text NOT NULL,
	"object_ref" text NOT NULL,
	"intent_ref" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "card_inbox_space_id_term_id_event_ref_pk" PRIMARY KEY("space_id","term_id","event_ref")
);
--> statement-breakpoint
CREATE TABLE "card_movement" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"ref" text NOT NULL,
	"payment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"gross_cents" bigint NOT NULL,
	"fee_cents" bigint NOT NULL,
	"booked_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"fee_batch" integer,
	CONSTRAINT "card_movement_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "card_movement_of_something" CHECK (gross_cents <> 0 or fee_cents <> 0)
);
--> statement-breakpoint
CREATE TABLE "card_payment" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"cents" bigint NOT NULL,
	"state" text NOT NULL,
	"method" text,
	"session_ref" text,
	"intent_ref" text,
	"failure" text DEFAULT '' NOT NULL,
	"person_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "card_payment_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "card_payment_of_something" CHECK (cents > 0),
	CONSTRAINT "card_payment_asked" CHECK (state = 'initiated' or session_ref is not null)
);
--> statement-breakpoint
CREATE TABLE "card_payout" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"ref" text NOT NULL,
	"own_cents" bigint NOT NULL,
	"outside_cents" bigint NOT NULL,
	"arrives_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"failed_at" timestamp with time zone,
	"line_id" uuid,
	CONSTRAINT "card_payout_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "card_payout_failed" CHECK (failed_at is null or line_id is null)
);
--> statement-breakpoint
CREATE TABLE "carrier_secret" (
	"space_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"key_id" text NOT NULL,
	"nonce" "bytea" NOT NULL,
	"ciphertext" "bytea" NOT NULL,
	CONSTRAINT "carrier_secret_space_id_term_id_kind_version_pk" PRIMARY KEY("space_id","term_id","kind","version")
);
--> statement-breakpoint
ALTER TABLE "contribution" DROP CONSTRAINT "contribution_moves";--> statement-breakpoint
ALTER TABLE "contribution" DROP CONSTRAINT "contribution_cash";--> statement-breakpoint
ALTER TABLE "contribution" ADD COLUMN "movement_id" uuid;--> statement-breakpoint
ALTER TABLE "card_account" ADD CONSTRAINT "card_account_space_id_term_id_carrier_term_space_id_id_fk" FOREIGN KEY ("space_id","term_id") REFERENCES "public"."carrier_term"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_connection" ADD CONSTRAINT "card_connection_space_id_term_id_card_account_space_id_term_id_fk" FOREIGN KEY ("space_id","term_id") REFERENCES "public"."card_account"("space_id","term_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_inbox" ADD CONSTRAINT "card_inbox_space_id_term_id_card_account_space_id_term_id_fk" FOREIGN KEY ("space_id","term_id") REFERENCES "public"."card_account"("space_id","term_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_movement" ADD CONSTRAINT "card_movement_space_id_payment_id_card_payment_space_id_id_fk" FOREIGN KEY ("space_id","payment_id") REFERENCES "public"."card_payment"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_payment" ADD CONSTRAINT "card_payment_space_id_term_id_card_account_space_id_term_id_fk" FOREIGN KEY ("space_id","term_id") REFERENCES "public"."card_account"("space_id","term_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_payment" ADD CONSTRAINT "card_payment_space_id_organisation_id_member_organisation_space_id_organisation_id_fk" FOREIGN KEY ("space_id","organisation_id") REFERENCES "public"."member_organisation"("space_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_payout" ADD CONSTRAINT "card_payout_space_id_term_id_card_account_space_id_term_id_fk" FOREIGN KEY ("space_id","term_id") REFERENCES "public"."card_account"("space_id","term_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_payout" ADD CONSTRAINT "card_payout_space_id_line_id_bank_line_space_id_id_fk" FOREIGN KEY ("space_id","line_id") REFERENCES "public"."bank_line"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "card_connection_hook" ON "card_connection" USING btree ("hook_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "card_movement_once" ON "card_movement" USING btree ("space_id","term_id","ref");--> statement-breakpoint
CREATE INDEX "card_movement_payment" ON "card_movement" USING btree ("space_id","payment_id");--> statement-breakpoint
CREATE INDEX "card_movement_untold" ON "card_movement" USING btree ("space_id","id") WHERE fee_batch is null;--> statement-breakpoint
CREATE UNIQUE INDEX "card_payment_session" ON "card_payment" USING btree ("space_id","session_ref");--> statement-breakpoint
CREATE UNIQUE INDEX "card_payment_intent" ON "card_payment" USING btree ("space_id","intent_ref");--> statement-breakpoint
CREATE INDEX "card_payment_open" ON "card_payment" USING btree ("space_id","started_at") WHERE state in ('initiated', 'open', 'processing');--> statement-breakpoint
CREATE UNIQUE INDEX "card_payout_once" ON "card_payout" USING btree ("space_id","term_id","ref");--> statement-breakpoint
CREATE UNIQUE INDEX "card_payout_line" ON "card_payout" USING btree ("space_id","line_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contribution_movement" ON "contribution" USING btree ("space_id","movement_id");--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_card" CHECK ((movement_id is not null) = (basis = 'card'));--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_moves" CHECK (cents <> 0 and (movement_id is not null or (undoes_id is null) = (cents > 0))
          and (movement_id is null or undoes_id is null));--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_cash" CHECK ((line_id is null) = (basis in ('cash', 'card')));