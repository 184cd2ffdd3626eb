import { moveDemo } from '@reliance/db/shared/move-demo.ts'
import type { Services } from '../boundary/context.ts'
import type { Member } from './bring-to-plenary.ts'

/** The time of the demo, which is moved on from one of its days to the next one. */
export type DemoClock = {
  /** What is founded now begins at this much beside real time. */
  offsetMs: () => number
  moveTo: (instant: string) => Promise<void>
}

/** Where the year of the demo is played, and by whom. */
export type DemoYear = { host: Member; members: readonly Member[]; spaceId: string; clock: DemoClock }

/** A clock that stands at an instant, for instance `2026-01-05T10:00+01:00`; it never goes back. */
export const demoClock = ({ database }: Services, startsAt: string): DemoClock => {
  let offsetMs = Date.parse(startsAt) - Date.now()
  return {
    offsetMs: () => offsetMs,
    moveTo: async instant => {
      const byMs = Date.parse(instant) - (Date.now() + offsetMs)
      if (byMs <= 0) throw new RangeError(`the demo is past ${instant}`)
      await moveDemo(database, byMs)
      offsetMs += byMs
    },
  }
}
