ALTER TABLE "assembly" ADD COLUMN "is_on_paper" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_on_paper" CHECK (not is_on_paper or started_at is not null);--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_hours" CHECK (started_at <= closed_at);