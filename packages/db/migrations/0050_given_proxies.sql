CREATE TABLE "given_proxy" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assembly_id" uuid NOT NULL,
	"giver_id" uuid NOT NULL,
	"holder_id" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "given_proxy_space_id_id_pk" PRIMARY KEY("space_id","id"),
	CONSTRAINT "given_proxy_to_another" CHECK (giver_id <> holder_id),
	CONSTRAINT "given_proxy_times" CHECK (given_at <= revoked_at)
);
--> statement-breakpoint
ALTER TABLE "given_proxy" ADD CONSTRAINT "given_proxy_for" FOREIGN KEY ("space_id","assembly_id") REFERENCES "public"."assembly"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "given_proxy_stands" ON "given_proxy" USING btree ("space_id","assembly_id","giver_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "given_proxy_of_assembly" ON "given_proxy" USING btree ("space_id","assembly_id");