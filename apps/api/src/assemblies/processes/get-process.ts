import { mayShareIn } from '@reliance/core/assemblies/powers.ts'
import type { GetProcessInput } from '@reliance/core/assemblies/processes/get-process.ts'
import { processView } from '@reliance/core/assemblies/processes/process-sheet.ts'
import { findBody, findRole } from '@reliance/core/mandates/space-tree.ts'
import { query } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { meIn, namesIn, type ProcessFacts, readFacts } from './process-facts.ts'

type Input = GetProcessInput & { spaceId: string }

/** How the role or the body that sees to it is called. */
const responsibleName = ({ register }: ProcessFacts, responsible: { kind: string; id: string } | null) => {
  if (responsible === null) return ''
  const { kind, id } = responsible
  return (kind === 'role' ? findRole(register.tree, id) : findBody(register.tree, id))?.name ?? ''
}

/**
 * A process as whoever reads may read it now (`processView`), with the names behind its voices. What a round hides is not in
 * the answer, for nobody.
 */
export const getProcess = (wiring: DecisionWiring) =>
  query({
    may: mayShareIn,
    run: async (ctx, { processId }: Input) => {
      const { db, scope } = ctx
      const [facts, organisations, entered] = await Promise.all([
        readFacts(ctx, wiring, processId, ctx.entered),
        wiring.namesOfVoices({ db, scope }),
        ctx.entered,
      ])
      const { row, body, register, sheet } = facts
      const view = processView(sheet, entered.isClosed ? null : meIn(facts, entered), entered.now)
      const name = namesIn(register, organisations)
      const { participants, responsible, adoptedAt, closesAt } = view
      return {
        ...view,
        processId: row.id,
        title: row.title,
        revision: row.revision,
        bodyId: row.bodyId,
        bodyName: body.name,
        begunAt: row.begunAt.toISOString(),
        decisionId: row.decisionId,
        adoptedAt: adoptedAt?.toISOString() ?? null,
        closesAt: closesAt?.toISOString() ?? null,
        responsibleName: responsibleName(facts, responsible),
        facilitatorName: name(view.facilitatorId),
        proposerName: name(view.proposerId),
        participants: participants.map(one => ({ ...one, name: name(one.id) })),
      }
    },
  })
