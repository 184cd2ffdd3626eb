CREATE TABLE "assembly_policy" (
	"space_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"policy" jsonb NOT NULL,
	"effect_id" uuid NOT NULL,
	"adopted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "assembly_policy_space_id_body_id_version_pk" PRIMARY KEY("space_id","body_id","version"),
	CONSTRAINT "assembly_policy_version" CHECK (version >= 1)
);
--> statement-breakpoint
ALTER TABLE "assembly_policy" ADD CONSTRAINT "assembly_policy_of_body" FOREIGN KEY ("space_id","body_id") REFERENCES "public"."body"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assembly_policy_effect" ON "assembly_policy" USING btree ("space_id","effect_id");