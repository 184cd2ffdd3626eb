import { leaveConsent } from '../methods/consent-pauses.ts'
import type { ConsentProcess } from '../methods/consent-process.ts'

/** A question of the round of clarification, with the answer of whoever carries the proposal; empty until then. */
export type Clarification = { readonly byId: string; readonly text: string; readonly answer: string }

/** How the proposal lands with somebody; empty where they passed. */
export type Feeling = { readonly byId: string; readonly text: string }

/** What people say in a consent that goes on between meetings, beside the states of its rule. */
export type ConsentSheet = ConsentProcess & {
  readonly kind: 'consent'
  readonly questions: readonly Clarification[]
  readonly feelings: readonly Feeling[]
  /** The sentence with which somebody objects in the round that goes on: as hidden as the objection. */
  readonly reasons: Readonly<Record<string, string>>
  /** Who says of the objection that is looked at that it is none. */
  readonly doubtIds: readonly string[]
}

/** The texts of a round that begins anew are those of that round alone. */
export const freshRound = { questions: [], feelings: [], reasons: {}, doubtIds: [] } as const

/** The sheet as a rule left its process. */
export const withConsent = (sheet: ConsentSheet, process: ConsentProcess): ConsentSheet =>
  Object.assign({}, sheet, process)

const settled: readonly ConsentProcess['state'][] = ['adopted', 'celebrated', 'withdrawn', 'sent_to_group']

/**
 * The sheet without those who are of the body no more: they are counted no more, and what they carried or held goes to
 * whoever is left. What is over stays as it was.
 */
export const withoutLeavers = (sheet: ConsentSheet, hereIds: ReadonlySet<string>): ConsentSheet => {
  if (settled.includes(sheet.state)) return sheet
  const leavers = sheet.participantIds.filter(id => !hereIds.has(id))
  const stays = leavers.reduce((done, id) => {
    const left = leaveConsent(done, id)
    return left.ok ? withConsent(done, left.value) : done
  }, sheet)
  const { participantIds, facilitatorId, proposerId } = stays
  const [first = facilitatorId] = participantIds
  const kept = (id: string, other: string) => (participantIds.includes(id) ? id : other)
  const proposer = kept(proposerId, kept(facilitatorId, first))
  return Object.assign({}, stays, { proposerId: proposer, facilitatorId: kept(facilitatorId, proposer) })
}
