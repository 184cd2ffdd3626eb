import * as z from 'zod/mini'
import { amountText } from '../../shared/amount-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { CallResult } from '../call-codes.ts'
import { centsOf, eurosOf, requiredAmount } from '../euros.ts'
import { instalmentsOf } from '../split-cents.ts'
import type { CobudgetRules } from './call-rules.ts'
import type { ShareCents } from './share-amounts.ts'

/** What an organisation gives to a project from now on, in all: more, less, or zero to take it back. */
export const giveInput = z.object({
  applicationId: uuidInput,
  organisationId: uuidInput,
  amount: requiredAmount,
})

/** Gives as much as the project still has room for, and one's envelope holds; how much is read under the lock. */
export const fundRestInput = z.object({ applicationId: uuidInput, organisationId: uuidInput })

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)
const notBelowZero = (cents: bigint): bigint => (cents > 0n ? cents : 0n)

/**
 * The equal envelopes of a call: the cents that do not divide go to the first ones in the order of ids, so that the
 * same organisations get the same in whatever order they are read.
 * @param organisationIds at least one. @throws {RangeError} without any.
 */
export const envelopesOf = (cents: bigint, organisationIds: readonly string[]): ShareCents[] => {
  if (organisationIds.length === 0) throw new RangeError('somebody has to distribute the envelope')
  const ordered = [...new Set(organisationIds)].toSorted()
  const parts = instalmentsOf(cents, ordered.length)
  return ordered.map((organisationId, at) => ({ organisationId, cents: parts[at] ?? 0n }))
}

export type GiftFacts = {
  readonly phase: 'announced' | 'open' | 'assessing' | 'over'
  readonly isFrozen: boolean
  readonly rules: CobudgetRules
  readonly giver: {
    /** Null where it has no envelope in this call. */
    readonly envelopeCents: bigint | null
    /** What it gives to other projects. */
    readonly elsewhereCents: bigint
    /** What it gives to this one now. */
    readonly hereCents: bigint
    /** Whether it has a part in this project: as its lead, a partner, or a host. */
    readonly takesPart: boolean
  }
  readonly project: {
    readonly isSubmitted: boolean
    /** What can be paid to its partners, in cents. */
    readonly payableCents: bigint
    readonly maximumCents: bigint
    /** Money that is confirmed from outside. */
    readonly confirmedCents: bigint
    readonly byOthersCents: bigint
  }
}

/**
 * The most that all organisations together may give to a project: what it needs at most without what it has from
 * outside, and no more than what can be paid.
 */
export const capOf = ({
  payableCents,
  maximumCents,
  confirmedCents,
}: Pick<GiftFacts['project'], 'payableCents' | 'maximumCents' | 'confirmedCents'>): bigint =>
  notBelowZero(least(payableCents, maximumCents - confirmedCents))

/** What this organisation may give to that project in all, with what it gives already. */
const mostHere = ({ project }: GiftFacts): bigint => notBelowZero(capOf(project) - project.byOthersCents)

/** The most that it may give to a project that it has a part in; null where nothing holds it back. */
const ownCap = ({ giver, rules }: GiftFacts): bigint | null => {
  if (!giver.takesPart) return null
  if (rules.ownProject === 'forbidden') return 0n
  return ((giver.envelopeCents ?? 0n) * BigInt(rules.ownProjectBps)) / 10_000n
}

/** Refuses: `result_frozen`, `giving_over`, `giving_not_open`, `application_missing`, `not_giver`. */
const mayMove = ({ phase, isFrozen, giver, project }: GiftFacts): CallResult<{ envelopeCents: bigint }> => {
  if (isFrozen) return refuse('fund.result_frozen')
  if (phase === 'over') return refuse('fund.giving_over')
  if (phase !== 'assessing') return refuse('fund.giving_not_open')
  if (!project.isSubmitted) return refuse('fund.application_missing')
  return giver.envelopeCents === null ? refuse('fund.not_giver') : ok({ envelopeCents: giver.envelopeCents })
}

const says = (cents: bigint) => amountText(eurosOf(cents))

/** Refuses: `own_project_forbidden`, `own_project_capped`. */
const needOwnRule = (facts: GiftFacts, cents: bigint): CallResult<null> => {
  const most = ownCap(facts)
  if (most === null || cents <= most) return ok(null)
  return facts.rules.ownProject === 'forbidden'
    ? refuse('fund.own_project_forbidden')
    : refuse('fund.own_project_capped', { field: 'amount', params: { most: says(most) } })
}

/**
 * An organisation gives to a project, changes what it gives, or takes it back, until the last day. What does not fit is
 * refused whole, with what room is left beside all that is given.
 * @param cents what it gives in all from now on. @returns the same. Taking back is always possible until the last day.
 * Refuses: `result_frozen`, `giving_not_open`, `giving_over`, `application_missing`, `not_giver`,
 * `own_project_forbidden`, `own_project_capped`, `beyond_own_envelope`, `beyond_room`, `gift_too_small`.
 */
export const give = (facts: GiftFacts, cents: bigint): CallResult<bigint> => {
  const may = mayMove(facts)
  if (!may.ok) return may
  const { giver, rules } = facts
  if (cents === 0n) return ok(cents)
  const own = needOwnRule(facts, cents)
  if (!own.ok) return own
  const most = mostHere(facts)
  // Less than before fits, whatever came from outside meanwhile.
  if (cents > most && cents > giver.hereCents)
    return refuse('fund.beyond_room', {
      field: 'amount',
      params: { room: says(notBelowZero(most - giver.hereCents)) },
    })
  const free = may.value.envelopeCents - giver.elsewhereCents
  if (cents > free)
    return refuse('fund.beyond_own_envelope', { field: 'amount', params: { left: says(notBelowZero(free)) } })
  const minimum = rules.minimumGift === '' ? 0n : centsOf(rules.minimumGift)
  return cents < minimum && cents !== most
    ? refuse('fund.gift_too_small', { field: 'amount', params: { minimum: says(minimum) } })
    : ok(cents)
}

/**
 * "Fund the rest": as much more as the project has room for, one's envelope holds and the rule on own projects allows.
 * The facts are read under the lock of the call, so that several at once end at exactly the room.
 * @returns what the organisation gives in all from now on. Refuses: as `give`, `nothing_left_to_fund`.
 */
export const fundRest = (facts: GiftFacts): CallResult<bigint> => {
  const may = mayMove(facts)
  if (!may.ok) return may
  const free = may.value.envelopeCents - facts.giver.elsewhereCents
  const rest = least(least(mostHere(facts), free), ownCap(facts) ?? free)
  if (rest <= facts.giver.hereCents) return refuse('fund.nothing_left_to_fund')
  return give(facts, rest)
}
