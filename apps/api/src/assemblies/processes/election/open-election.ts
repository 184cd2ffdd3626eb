import { mayShareIn } from '@reliance/core/assemblies/powers.ts'
import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import {
  openElection as decide,
  type OpenElectionInput,
} from '@reliance/core/assemblies/processes/election/open-election.ts'
import { findRole, type TreeBody } from '@reliance/core/mandates/space-tree.ts'
import { tryEffects } from '@reliance/core/mandates/weigh-decision.ts'
import { notFound, unwrap } from '../../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../../boundary/use-case.ts'
import { type DecisionWiring, kindsOf } from '../../../mandates/effect-handlers.ts'
import type { Register } from '../../../mandates/register.ts'
import { circleFacts, spendBegin, storeBegun } from '../begin-process.ts'
import { electedEffect } from './elected-effect.ts'

/** Whether that body could give this mandate to somebody at all: nobody is elected for nothing. */
const checkMandate = (
  { newId, now }: MutationContext,
  { wiring, register, body }: { wiring: DecisionWiring; register: Register; body: TreeBody },
  sheet: ElectionSheet,
): void => {
  const somebody = { ...sheet, role: sheet.draft.role, proposedId: sheet.facilitatorId, proposalReason: '–' }
  const scene = { tree: register.tree, kinds: kindsOf(wiring), knownPowers: wiring.knownPowers, now }
  unwrap(tryEffects(scene, body, [electedEffect(somebody, newId(), now)], false), 'conflict')
}

/** Begins an election without candidate for a role, by those who decide in that body (R132). */
export const openElection = (wiring: DecisionWiring) =>
  mutation({
    may: mayShareIn,
    run: async (ctx, input: OpenElectionInput & InSpace) => {
      const { register, body, facts } = await circleFacts(ctx, wiring, input.bodyId)
      const role = findRole(register.tree, input.roleId)
      if (!role || role.retiredAt !== null) throw notFound()
      const isOfPeople = facts.participantIds.every(id => register.people.some(one => one.personId === id))
      const sheet = unwrap(decide({ ...facts, isOfPeople, role }, input))
      checkMandate(ctx, { wiring, register, body }, sheet)
      await spendBegin(ctx)
      return storeBegun(ctx, { wiring, register, body }, role.name, sheet)
    },
  })
