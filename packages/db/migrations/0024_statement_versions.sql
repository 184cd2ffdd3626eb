CREATE TABLE "statement_wording" (
	"space_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	CONSTRAINT "statement_wording_space_id_statement_id_version_pk" PRIMARY KEY("space_id","statement_id","version")
);
--> statement-breakpoint
ALTER TABLE "statement" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "statement_wording" ADD CONSTRAINT "statement_wording_of" FOREIGN KEY ("space_id","statement_id") REFERENCES "public"."statement"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Words that a statement had before: written once, with the next version.
select house.isolate('statement_wording', 'select, insert');
