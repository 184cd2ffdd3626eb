import { withRank } from '@reliance/core/shared/permission.ts'
import { actorOf, type QueryContext } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { readMine } from './get-mine.ts'

/**
 * On the first screen: mandates to accept, decisions to answer, one's own proposals, mandates about to end; to whoever
 * may read the same on the page of mandates. Whoever keeps the decisions of the space reads those of others that wait, and the
 * mandates of others about to end. `missing`: how many yes are wanted, 0 once everybody is asked.
 */
export const mandatesToday = (wiring: DecisionWiring) => {
  const read = readMine(wiring)
  return async (ctx: QueryContext) => {
    const [{ given, decisions, ending, led }, entered] = await Promise.all([read(ctx), ctx.entered])
    if (!withRank(actorOf(entered), 'supporter').allowed)
      return { waiting: [], others: [], soon: [], late: [], steps: [] }
    return {
      waiting: [
        ...given.map(one => ({ kind: 'mandate' as const, role: one.roleName, dueOn: one.dueOn })),
        ...decisions
          .filter(one => one.waitsForMe)
          .map(one => ({
            kind: 'answerDecision' as const,
            decisionId: one.decisionId,
            body: one.bodyName,
            number: one.number,
            by: one.closesOn ?? one.lapsesOn,
          })),
      ],
      others: decisions
        .filter(one => one.proposedByMe || (led !== null && !one.waitsForMe))
        .map(one => ({
          kind: 'myDecision' as const,
          whose: one.proposedByMe ? ('mine' as const) : ('theirs' as const),
          decisionId: one.decisionId,
          body: one.bodyName,
          number: one.number,
          missing: one.state === 'open' ? 0 : Math.max(0, one.needed - one.yes),
        })),
      soon: [...ending, ...(led ?? [])].map(one => ({
        kind: 'ending' as const,
        role: one.roleName,
        endsOn: one.endsOn,
      })),
      late: [],
      steps: [],
    }
  }
}
