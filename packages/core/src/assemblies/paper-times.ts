import { ok, refuse } from '../shared/result.ts'
import { addDays, civilDateAt, instantAt, type WallTime, type Zone } from '../shared/time.ts'
import type { AssemblyResult } from './codes.ts'

/** Days after an assembly during which one that was held on paper may be entered. */
export const laterDays = 14

type OfDate = { readonly startsAt: Date; readonly endsAt: Date; readonly zone: Zone }

/** When an assembly began, and whether it was held on paper and is entered afterwards. */
export type Beginning = { readonly startedAt: Date; readonly isOnPaper: boolean }

/**
 * When an assembly begins: now, or at the hour at which it began on paper. Past its time, only what was held on paper is
 * entered. Refuses: `paper_time_missing`, `paper_time_ahead`.
 * @param heldFrom the hour of the clock, on its day, at which it began on paper; null where it is held now.
 */
export const beginningOf = (
  { startsAt, endsAt, zone }: OfDate,
  heldFrom: WallTime | null,
  now: Date,
): AssemblyResult<Beginning> => {
  if (heldFrom === null)
    return now < endsAt
      ? ok({ startedAt: now, isOnPaper: false })
      : refuse('assemblies.paper_time_missing', { field: 'heldFrom' })
  const startedAt = instantAt(civilDateAt(startsAt, zone), heldFrom, zone)
  return startedAt <= now
    ? ok({ startedAt, isOnPaper: true })
    : refuse('assemblies.paper_time_ahead', { field: 'heldFrom' })
}

/**
 * When an assembly ended: now, or at the hour at which it ended on paper; an hour before that of its beginning is after
 * midnight. Refuses: `paper_time_missing`, `paper_time_ahead`.
 * @param heldUntil the hour of the clock at which it ended on paper; of no matter where it was held here.
 */
export const endOf = (
  { startedAt, isOnPaper }: Beginning,
  { heldUntil, zone }: { heldUntil: WallTime | null; zone: Zone },
  now: Date,
): AssemblyResult<Date> => {
  if (!isOnPaper) return ok(now)
  if (heldUntil === null) return refuse('assemblies.paper_time_missing', { field: 'heldUntil' })
  const day = civilDateAt(startedAt, zone)
  const sameDay = instantAt(day, heldUntil, zone)
  const endedAt = sameDay >= startedAt ? sameDay : instantAt(addDays(day, 1), heldUntil, zone)
  return endedAt <= now ? ok(endedAt) : refuse('assemblies.paper_time_ahead', { field: 'heldUntil' })
}
