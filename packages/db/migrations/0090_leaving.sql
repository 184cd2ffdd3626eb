ALTER TABLE "booking" DROP CONSTRAINT "booking_ended";--> statement-breakpoint
ALTER TABLE "event_comer" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_ended" CHECK ((state in ('declined', 'expired', 'cancelled')) = (ended_at is not null)
        and (state in ('declined', 'cancelled')) = (ended_because is not null)
        and (ended_by is not null) = (ended_because is not null and ended_because <> 'left')
        and (ended_because is null or ended_because in ('said', 'taken', 'withdrawn', 'left'))
        and (reason <> '') = (ended_because is not distinct from 'said'));