import type { ValidDays } from '../../organisations/keep-validity.ts'
import type { CivilDate } from '../../shared/time.ts'
import { type DuesScheme, neededCents } from './dues-scheme.ts'

export type DuesFacts = {
  readonly campaign: {
    readonly scheme: DuesScheme
    readonly fromOn: CivilDate
    readonly validUntilOn: CivilDate
  }
  /** Payments that stand, in any order. */
  readonly payments: readonly { readonly cents: bigint; readonly receivedOn: CivilDate }[]
  /** Since when they owe nothing; null where they owe what the others do. */
  readonly exemptOn: CivilDate | null
}

const laterOf = (a: CivilDate, b: CivilDate): CivilDate => {
  if (a > b) return a
  return b
}

/** The day on which what came in was enough; null while it is not. */
const paidOn = ({ campaign, payments }: DuesFacts): CivilDate | null => {
  const needed = neededCents(campaign.scheme)
  let sum = 0n
  for (const { cents, receivedOn } of payments.toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1))) {
    sum += cents
    if (sum >= needed) return receivedOn
  }
  return null
}

/** Whether what came in is enough. */
export const isPaid = (facts: DuesFacts): boolean => paidOn(facts) !== null

/**
 * When somebody is up to date by a campaign: from the day on which they had paid enough or were exempted, not before its
 * time begins, until its day (R137). Null while neither is so.
 */
export const validDays = (facts: DuesFacts): ValidDays | null => {
  const { campaign, exemptOn } = facts
  const [first] = [paidOn(facts), exemptOn].filter(one => one !== null).toSorted()
  if (first === undefined || first > campaign.validUntilOn) return null
  return { fromOn: laterOf(first, campaign.fromOn), throughOn: campaign.validUntilOn }
}
