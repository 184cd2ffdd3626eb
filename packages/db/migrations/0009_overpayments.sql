ALTER TABLE "contribution" DROP CONSTRAINT "contribution_moves";--> statement-breakpoint
ALTER TABLE "contribution" DROP CONSTRAINT "contribution_cash";--> statement-breakpoint
ALTER TABLE "contribution" ADD COLUMN "move_id" uuid;--> statement-breakpoint
CREATE INDEX "contribution_move" ON "contribution" USING btree ("space_id","move_id");--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_moved" CHECK ((move_id is not null) = (basis = 'moved'));--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_moves" CHECK (cents <> 0 and (movement_id is null or undoes_id is null) and case basis when 'card' then true
          when 'moved' then true when 'refund' then (undoes_id is null) = (cents < 0)
          else (undoes_id is null) = (cents > 0) end);--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_cash" CHECK ((line_id is null) = (basis in ('cash', 'card', 'moved')));