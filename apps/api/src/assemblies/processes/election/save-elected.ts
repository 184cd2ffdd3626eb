import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import { stepProcess } from '@reliance/db/assemblies/processes.ts'
import { RuleError } from '../../../boundary/rule-error.ts'
import type { MutationContext } from '../../../boundary/use-case.ts'
import { decideTogether } from '../../../mandates/decide-together.ts'
import { storedIn, tellFollowing } from '../follow-up.ts'
import type { ProcessFacts } from '../process-facts.ts'
import { electedEffect } from './elected-effect.ts'

/** What the decision says, in the words of the circle; who it is stands in its effect, and goes with them. */
const textOf = ({ role, criteria, proposalReason }: ElectionSheet): string =>
  [
    role?.name,
    role?.mission,
    role?.accountabilities,
    role?.support,
    criteria.map(one => `– ${one}`).join('\n'),
    proposalReason,
  ]
    .filter(Boolean)
    .join('\n\n')

/**
 * Stores who is elected with the decision that it is, whose one effect is their mandate, in the same transaction.
 * @throws election_outdated where this mandate cannot be given any more: nobody is elected then.
 */
export const saveElected = async (
  ctx: MutationContext,
  facts: ProcessFacts,
  after: ElectionSheet,
): Promise<string> => {
  const { wiring, body, row } = facts
  const name = (decisionId: string) =>
    stepProcess(ctx.db, ctx.scope, row.id, { ...storedIn(facts, after, ctx.now), decisionId })
  const { decisionId, state } = await decideTogether(
    wiring,
    ctx,
    {
      proof: 'election',
      bodyId: body.bodyId,
      text: textOf(after),
      effects: [electedEffect(after, ctx.newId(), ctx.now)],
      meeting: null,
      electors: after.presentIds.length,
    },
    name,
  )
  if (state !== 'in_force') throw new RuleError('conflict', { code: 'assemblies.election_outdated' })
  await tellFollowing(ctx, facts, facts.sheet, after, ctx.actor.personId)
  return decisionId
}
