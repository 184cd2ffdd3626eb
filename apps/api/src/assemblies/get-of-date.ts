import type { GetOfDateInput } from '@reliance/core/assemblies/get-of-date.ts'
import { mayConvene, mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { assemblyOfEvent } from '@reliance/db/assemblies/assemblies.ts'
import { actorOf, query } from '../boundary/use-case.ts'

type Input = GetOfDateInput & { spaceId: string }

/** The assembly that a date of the calendar is; null where it is none, which whoever convenes may change. */
export const getOfDate = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }, { eventId }: Input) => {
    const [found, entered] = await Promise.all([assemblyOfEvent(db, scope, eventId), entering])
    const may = mayConvene(actorOf(entered), scope.spaceId, entered.now)
    return { assemblyId: found?.id ?? null, can: { plan: !found && !entered.isClosed && may.allowed } }
  },
})
