import * as z from 'zod/mini'
import type { EffectKind } from '../../mandates/decision-effect.ts'
import type { SpaceTree } from '../../mandates/space-tree.ts'
import { amountText } from '../../shared/amount-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredLine, requiredText } from '../../shared/text-input.ts'
import type { CivilDate } from '../../shared/time.ts'
import type { CallResult } from '../call-codes.ts'
import { centsOf, eurosOf, requiredAmount } from '../euros.ts'
import { mayStep, type ProjectFacts } from './project-state.ts'

/** What is asked back of a project, or given up of that; names are what the decision says. */
export const clawbackInput = z.object({
  applicationId: uuidInput,
  title: requiredLine(120),
  /** Lead, partners and hosts: all who have a part in it. */
  takerIds: z.array(uuidInput).check(z.minLength(1), z.maxLength(26)),
  lead: requiredLine(200),
  amount: requiredAmount,
  reason: requiredText(2000),
})
export type Clawback = z.output<typeof clawbackInput>

const peopleOf = (tree: SpaceTree, { takerIds }: Clawback): string[] =>
  tree.people.filter(one => takerIds.includes(one.electorId)).map(one => one.personId)

const describe = (_tree: SpaceTree, { title, lead, amount, reason }: Clawback) => ({
  title,
  lead,
  reason,
  amount: amountText(amount),
})

/**
 * Asks money back that a project was paid, where its report is missing or shows something else; what it was not paid yet is
 * free again. Whoever has a part in it replies and is not counted.
 */
export const clawback: EffectKind<Clawback> = {
  kind: 'clawback',
  input: clawbackInput,
  traits: ['stands_alone'],
  isBig: () => true,
  gains: () => [],
  loses: peopleOf,
  mayDecide: () => false,
  describe,
  next: tree => ok(tree),
}

/** Gives up what was asked back and did not come: whoever has a part in the project gains by it. */
export const writeOff: EffectKind<Clawback> = {
  kind: 'write_off',
  input: clawbackInput,
  traits: ['stands_alone'],
  isBig: () => true,
  gains: peopleOf,
  loses: () => [],
  mayDecide: () => false,
  describe,
  next: tree => ok(tree),
}

/** What such a decision is measured by, read under the lock of the fund. */
export type ClawbackFacts = {
  readonly title: string
  readonly lead: string
  readonly takerIds: ReadonlySet<string>
  readonly project: ProjectFacts
  /** What it was paid in all. */
  readonly paidCents: bigint
  /** What it was paid and has not paid back. */
  readonly heldCents: bigint
  /** What was asked back in all; zero before. */
  readonly askedCents: bigint
  readonly today: CivilDate
}

const isNamed = ({ title, lead, takerIds }: ClawbackFacts, payload: Clawback): boolean =>
  payload.title === title &&
  payload.lead === lead &&
  takerIds.size === new Set(payload.takerIds).size &&
  payload.takerIds.every(one => takerIds.has(one))

/**
 * Money that comes in while people decide makes less of it, and does not make the decision lapse: `most` is what stays as
 * it was, `left` what is there now.
 */
const within = (
  amount: string,
  { most, left }: { most: bigint; left: bigint },
  code: 'fund.beyond_held' | 'fund.beyond_owed',
) => {
  if (centsOf(amount) === 0n) return refuse('fund.amount_zero', { field: 'amount' })
  return left === 0n || centsOf(amount) > most
    ? refuse(code, { field: 'amount', params: { left: amountText(eurosOf(left)) } })
    : ok(null)
}

/** What is written when such a decision comes into force, in cents: no more than there is then. */
export const takenCents = ({ amount }: Clawback, left: bigint): bigint =>
  centsOf(amount) < left ? centsOf(amount) : left

/** Refuses: `step_not_now`, `gainers_changed`, `amount_zero`, `beyond_held`. */
export const mayClawBack = (facts: ClawbackFacts, payload: Clawback): CallResult<null> => {
  const now = mayStep(facts.project, 'claw_back', facts.today)
  if (!now.ok) return now
  if (!isNamed(facts, payload)) return refuse('fund.gainers_changed')
  return within(payload.amount, { most: facts.paidCents, left: facts.heldCents }, 'fund.beyond_held')
}

/** Refuses: `step_not_now`, `gainers_changed`, `amount_zero`, `beyond_owed`. */
export const mayWriteOff = (facts: ClawbackFacts, payload: Clawback): CallResult<null> => {
  const now = mayStep(facts.project, 'write_off', facts.today)
  if (!now.ok) return now
  if (!isNamed(facts, payload)) return refuse('fund.gainers_changed')
  const { owedCents } = facts.project
  return within(payload.amount, { most: facts.askedCents, left: owedCents }, 'fund.beyond_owed')
}
