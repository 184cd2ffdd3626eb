-- What an import was compared with, and what its files say otherwise than their votes; and a consultation that was a
-- mistake goes, with all that came with it.
ALTER TABLE "consultation" ADD COLUMN "checked_against" text DEFAULT 'nothing' NOT NULL;--> statement-breakpoint
ALTER TABLE "consultation_statement" ADD COLUMN "declared_agree" integer;--> statement-breakpoint
ALTER TABLE "consultation_statement" ADD COLUMN "declared_disagree" integer;--> statement-breakpoint
grant delete on consultation, consultation_statement, consultation_participant to reliance_app;
