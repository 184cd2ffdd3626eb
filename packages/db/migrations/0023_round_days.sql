ALTER TABLE "round" ADD COLUMN "closes_on" date;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_closes_open" CHECK (closes_on is null or opened_at is not null);--> statement-breakpoint
-- A statement that nobody has answered may be withdrawn, with who was shown it.
grant delete on statement to reliance_app;
grant delete on exposure to reliance_app;
