import { readableAudiences } from '@reliance/core/calendar/powers.ts'
import type { ShownEvent } from '@reliance/db/calendar/events.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import { actorOf } from '../boundary/use-case.ts'

/** For whom the dates are that whoever entered may read (R119): every query of them asks for these alone. */
export const audiencesOf = (entered: Entered, spaceId: string) =>
  readableAudiences(actorOf(entered), spaceId, entered.now)

/** A date as pages read it; instants as texts, to be read by the clock of its zone. */
export const eventView = ({
  startsAt,
  endsAt,
  addedAt,
  movedAt,
  cancelledAt,
  series,
  seriesId,
  ...row
}: ShownEvent) => ({
  ...row,
  /** The rule that it was made by, with others; null for one alone. */
  series: series && { unit: series.unit, every: series.every, untilOn: series.untilOn as string },
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  movedAt: movedAt?.toISOString() ?? null,
  cancelledAt: cancelledAt?.toISOString() ?? null,
})
