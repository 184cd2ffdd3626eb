import { actorOf, type QueryContext } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { getMine } from './get-mine.ts'

/**
 * On the first screen: mandates to accept, decisions to answer, one's own proposals, mandates about to end; to whoever
 * may read the same on the page of mandates. `missing`: how many yes are wanted, 0 once everybody is asked.
 */
export const mandatesToday = (wiring: DecisionWiring) => {
  const mine = getMine(wiring)
  return async (ctx: QueryContext) => {
    const [{ given, decisions, ending }, entered] = await Promise.all([mine.run(ctx, null), ctx.entered])
    if (!mine.may(actorOf(entered), entered.now, null).allowed)
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
        .filter(one => one.proposedByMe)
        .map(one => ({
          kind: 'myDecision' as const,
          decisionId: one.decisionId,
          body: one.bodyName,
          number: one.number,
          missing: one.state === 'open' ? 0 : Math.max(0, one.needed - one.yes),
        })),
      soon: ending.map(one => ({ kind: 'ending' as const, role: one.roleName, endsOn: one.endsOn })),
      late: [],
      steps: [],
    }
  }
}
