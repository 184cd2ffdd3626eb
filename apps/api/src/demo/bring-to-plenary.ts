import { askedMax } from '@reliance/core/mandates/propose-decision.ts'
import { newId } from '../new-id.ts'
import type { DemoPerson } from './demo-person.ts'

/** An organisation of the demo: its space, and whoever speaks for it. */
export type Member = { person: DemoPerson; spaceId: string }
export type Effect = { kind: string; payload: object }

/** The sovereign body of a space. */
export const plenaryOf = async ({ person }: Member, spaceId: string): Promise<string> =>
  (await person.api.mandates.organigram({ spaceId })).bodies.find(one => one.isSovereign)?.bodyId ?? ''

/** One organisation brings a decision to the plenary; the others say yes, in turn, until it is in force. */
export const bringToPlenary = async (
  by: Member,
  others: readonly Member[],
  spaceId: string,
  { text, effects, typedName = '' }: { text: string; effects: Effect[]; typedName?: string },
): Promise<void> => {
  const { decisionId, ...proposed } = await by.person.api.mandates.propose({
    spaceId,
    requestId: newId(),
    bodyId: await plenaryOf(by, spaceId),
    text,
    meeting: null,
    replacesId: null,
    effects,
    // More than ten decide there: these are asked by mail.
    askedIds: others.slice(0, askedMax).map(one => one.spaceId),
    fileIds: [],
    typedName,
  })
  let { state } = proposed
  for (const { person, spaceId: electorId } of others) {
    if (state !== 'asking' && state !== 'open') return
    const { contentHash, mine } = await person.api.mandates.decision({ spaceId, decisionId })
    // A mandate of one's own is signed under the name that it is given to.
    const typedName = mine[0]?.mandateName ?? person.name
    const yes = { answer: 'yes' as const, reason: '', typedName, electorId }
    const answer = { spaceId, requestId: newId(), decisionId, contentHash, ...yes }
    state = (await person.api.mandates.answer(answer)).state
  }
}
