import { type TimePhase, timePhase } from '@reliance/core/assemblies/agenda/adjourn-items.ts'
import type { Meeting } from './meeting-facts.ts'

/** Minutes that recorded votes added to an assembly (R100). */
export const extendedMinutes = ({ run }: Pick<Meeting, 'run'>): number =>
  run.extensions.reduce((sum, one) => sum + one.minutes, 0)

/** When the time of an assembly is over; null before it starts, and of one held on paper, whose time is behind. */
export const overAt = (meeting: Pick<Meeting, 'assembly' | 'run'>): Date | null => {
  const { startedAt } = meeting.run
  if (startedAt === null || meeting.run.isOnPaper) return null
  return new Date(
    startedAt.getTime() + (meeting.assembly.policy.maxMinutes + extendedMinutes(meeting)) * 60_000,
  )
}

/** Where an assembly stands in its time. */
export const phaseOf = (meeting: Pick<Meeting, 'assembly' | 'run'>, now: Date): TimePhase => {
  const { startedAt } = meeting.run
  if (startedAt === null || meeting.run.isOnPaper) return 'within'
  return timePhase({ startedAt, extendedMinutes: extendedMinutes(meeting) }, meeting.assembly.policy, now)
}
