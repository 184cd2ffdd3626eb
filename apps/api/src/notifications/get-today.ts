import { joinToday } from '@reliance/core/notifications/join-today.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { actionsToday } from '../actions/today.ts'
import { assembliesToday } from '../assemblies/today.ts'
import { query } from '../boundary/use-case.ts'
import { calendarToday } from '../calendar/today.ts'
import { coalitionsToday } from '../coalitions/today.ts'
import { decisionsToday } from '../decisions/today.ts'
import { duesToday } from '../fund/dues/dues-news.ts'
import { fundToday } from '../fund/today.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { mandatesToday } from '../mandates/today.ts'
import { organisationsToday } from '../organisations/today.ts'
import { positionsToday } from '../positions/today.ts'
import { resourcesToday } from '../resources/today.ts'

/**
 * The first screen of one place: what waits for this person there, what they wait for, what is soon, first steps. Each
 * context says its lines by its own policies; all ask in the same turn, so that they are one message. A closed place
 * asks nobody for anything.
 */
export const getToday = (wiring: DecisionWiring) => {
  const contexts = [
    mandatesToday(wiring),
    organisationsToday,
    coalitionsToday,
    decisionsToday,
    assembliesToday,
    calendarToday,
    actionsToday,
    fundToday,
    duesToday,
    resourcesToday,
  ]
  return query({
    // Whose organisation is on the way into a coalition is told of its charter and of their request.
    may: actor => withRank(actor, 'invited'),
    run: async ctx => {
      const [{ isClosed }, { sheets, drafts, answered, ...positions }, ...others] = await Promise.all([
        ctx.entered,
        positionsToday(ctx),
        ...contexts.map(context => context(ctx)),
      ])
      return {
        ...joinToday(isClosed ? [] : [...others, positions]),
        positions: isClosed ? { sheets: [], drafts: [], answered: [] } : { sheets, drafts, answered },
      }
    },
  })
}
