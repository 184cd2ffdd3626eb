import type { ValidDays } from '../../organisations/keep-validity.ts'
import { addDays, type CivilDate } from '../../shared/time.ts'
import { type DuesScheme, neededCents } from './dues-scheme.ts'
import type { DuesMeans } from './record-dues.ts'

export type DuesFacts = {
  readonly campaign: {
    readonly scheme: DuesScheme
    readonly fromOn: CivilDate
    readonly validUntilOn: CivilDate
  }
  /** Payments that stand, in any order, each on the day from which it counts. */
  readonly payments: readonly { readonly cents: bigint; readonly receivedOn: CivilDate }[]
  /** Since when they owe nothing; null where they owe what the others do. */
  readonly exemptOn: CivilDate | null
}

/** The later of two days. */
export const laterOf = (a: CivilDate, b: CivilDate): CivilDate => {
  if (a > b) return a
  return b
}

/** For how many days back a payment counts that somebody wrote down and no bank shows. */
const countedBackDays = 30

/**
 * From which day a payment counts: on a statement of the bank, from its day; written down by hand, from thirty days before
 * that at most, so that nobody is made up to date for a vote that is over.
 */
export const countsFrom = (payment: {
  readonly means: DuesMeans
  readonly receivedOn: CivilDate
  readonly recordedOn: CivilDate
}): CivilDate =>
  payment.means === 'bank'
    ? payment.receivedOn
    : laterOf(payment.receivedOn, addDays(payment.recordedOn, -countedBackDays))

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
