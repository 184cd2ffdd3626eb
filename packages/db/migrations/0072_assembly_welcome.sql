ALTER TABLE "assembly" ADD COLUMN "welcome_minutes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "assembly" ADD COLUMN "welcome_host_id" uuid;--> statement-breakpoint
ALTER TABLE "assembly" ADD COLUMN "welcome_host_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_welcome" CHECK (welcome_minutes between 0 and 120);--> statement-breakpoint
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_welcome_host" CHECK ((welcome_host_id is null) = (welcome_host_at is null) and (welcome_host_id is null or welcome_minutes > 0));