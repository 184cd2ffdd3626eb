import { asksEverybody } from '@reliance/core/mandates/propose-decision.ts'
import { lapsesAt } from '@reliance/core/mandates/settle-decision.ts'
import { findBody } from '@reliance/core/mandates/space-tree.ts'
import { describeEffects } from '@reliance/core/mandates/weigh-decision.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { DecisionRow, EffectRow } from '@reliance/db/mandates/decisions.ts'
import { type DecisionWiring, kindsOf } from './effect-handlers.ts'
import { meetingOf } from './meeting-of.ts'
import type { Register } from './register.ts'

const dayBefore = (at: Date | null) => at && civilDateAt(new Date(at.getTime() - 1))

/** A decision as its list and its page show it: what it says, what it does, where it stands. */
export const viewDecision = (
  wiring: DecisionWiring,
  register: Register,
  row: DecisionRow,
  effects: readonly Pick<EffectRow, 'kind' | 'payload'>[],
  now: Date,
) => {
  const body = findBody(register.tree, row.bodyId)
  const described = body
    ? describeEffects(
        { tree: register.tree, kinds: kindsOf(wiring), knownPowers: wiring.knownPowers, now },
        body,
        effects,
      )
    : []
  return {
    decisionId: row.id,
    number: row.number,
    bodyId: row.bodyId,
    bodyName: body?.name ?? '',
    state: row.state,
    proof: row.proof,
    big: row.big,
    needed: row.needed,
    electors: row.electors,
    text: row.text,
    effects: described.map(({ kind, words }) => ({
      kind,
      words: { ...words } as Record<string, string | string[]>,
    })),
    meeting: meetingOf(row),
    proposedOn: civilDateAt(row.proposedAt),
    asksAll: asksEverybody({ electorCount: row.electors }),
    mailedOn: row.mailedAt && civilDateAt(row.mailedAt),
    closesOn: dayBefore(row.closesAt),
    lapsesOn: dayBefore(lapsesAt(row.proposedAt)),
    endedOn: row.endedAt && civilDateAt(row.endedAt),
    endedCode: row.endedCode,
    endedParams: (row.endedParams ?? {}) as Record<string, string | number>,
  }
}
