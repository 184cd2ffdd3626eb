import type { ConsentOutcome } from './consent-outcome.ts'
import type { Asked, ShareCents } from './share-amounts.ts'

/** Why the committee said neither yes nor no, so that its project gets nothing once the last day has passed. */
export type Undecided = 'nobody_left' | 'objection' | 'undecided'

export type CommitteeFacts = {
  /** Organisations of the committee without an interest in this project. */
  readonly left: readonly string[]
  readonly asked: readonly Asked[]
  /** By consent; null where the method is another. */
  readonly consent: ConsentOutcome | null
  /** What was written down for the committee, and by which organisation; null where nobody did. */
  readonly verdict: {
    readonly organisationId: string
    readonly shares: readonly ShareCents[]
    readonly reason: string
  } | null
}

/**
 * What the committee's word on a project comes to when its call is settled (R73, R131): a verdict counts no more when
 * who wrote it has an interest by now, or when it gives something that an objection stands against. A political group
 * gets nothing, whenever it became one (L9).
 * @returns what each partner gets, in cents and in their order, with the reason or why there is no verdict.
 */
export const committeeResult = ({
  left,
  asked,
  consent,
  verdict,
}: CommitteeFacts): { shares: ShareCents[]; reason: string; undecided: Undecided | null } => {
  const giving = (all: readonly ShareCents[]): ShareCents[] =>
    asked.map(({ organisationId, isPolitical }) => ({
      organisationId,
      cents: isPolitical ? 0n : (all.find(one => one.organisationId === organisationId)?.cents ?? 0n),
    }))
  const nothing = (undecided: Undecided) => ({ shares: giving([]), reason: '', undecided })
  if (left.length === 0) return nothing('nobody_left')
  if (!verdict || !left.includes(verdict.organisationId)) return nothing('undecided')
  const givesNothing = verdict.shares.every(one => one.cents === 0n)
  if (!givesNothing && consent?.outcome === 'objected') return nothing('objection')
  if (!givesNothing && consent && consent.outcome !== 'consented') return nothing('undecided')
  return { shares: giving(verdict.shares), reason: verdict.reason, undecided: null }
}
