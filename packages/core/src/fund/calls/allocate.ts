import * as z from 'zod/mini'
import type { EffectKind } from '../../mandates/decision-effect.ts'
import type { SpaceTree } from '../../mandates/space-tree.ts'
import { amountText } from '../../shared/amount-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredLine, requiredText } from '../../shared/text-input.ts'
import type { CallResult } from '../call-codes.ts'
import { centsOf, eurosOf, requiredAmount } from '../euros.ts'
import { splitCents } from '../split-cents.ts'
import { type ProjectPart, takingPart } from './assess.ts'
import { type Verdict, verdictOf } from './give-verdict.ts'
import { type Asked, needWithinAsked, type ShareCents } from './share-amounts.ts'

/** What one project gets, written from the frozen result of its call; `name` and `title` are what the decision says. */
export const allocateInput = z.object({
  callId: uuidInput,
  applicationId: uuidInput,
  title: requiredLine(120),
  leadId: uuidInput,
  hostIds: z.array(uuidInput).check(z.maxLength(12)),
  shares: z
    .array(
      z.object({
        organisationId: uuidInput,
        name: requiredLine(200),
        asked: requiredAmount,
        amount: requiredAmount,
      }),
    )
    .check(z.minLength(1), z.maxLength(12)),
  reason: requiredText(2000),
  /** The hash of the result that the amounts come from. */
  resultSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'shared.unreadable')),
})
export type Allocate = z.output<typeof allocateInput>

const totalOf = (amounts: readonly string[]): bigint =>
  amounts.reduce((sum, amount) => sum + centsOf(amount), 0n)
const allocatedCents = ({ shares }: Allocate): bigint => totalOf(shares.map(one => one.amount))

/** Whether it gives what was asked, some of it, or nothing. */
export const verdictIn = (payload: Allocate): Verdict =>
  verdictOf(allocatedCents(payload), totalOf(payload.shares.map(one => one.asked)))

/** The people whose voices are those organisations, in a coalition. */
const peopleOf = (tree: SpaceTree, organisationIds: ReadonlySet<string>): string[] =>
  tree.people.filter(one => organisationIds.has(one.electorId)).map(one => one.personId)

/**
 * Gives a project its part of a call, or says no with the reason: one decision a project. Its lead, its partners and
 * whoever receives for them gain by it, whether they get much, little or nothing.
 */
export const allocate: EffectKind<Allocate> = {
  kind: 'allocate',
  input: allocateInput,
  traits: ['stands_alone'],
  isBig: () => true,
  gains: (tree, { leadId, hostIds, shares }) =>
    peopleOf(tree, takingPart({ leadId, hostIds, partnerIds: shares.map(one => one.organisationId) })),
  loses: () => [],
  mayDecide: (_tree, _payload, by) => by.grant.kinds.includes('allocate'),
  describe: (_tree, payload) => ({
    title: payload.title,
    verdict: verdictIn(payload),
    amount: amountText(eurosOf(allocatedCents(payload))),
    asked: amountText(eurosOf(totalOf(payload.shares.map(one => one.asked)))),
    partners: payload.shares.filter(one => centsOf(one.amount) > 0n).map(one => one.name),
    reason: payload.reason,
  }),
  next: tree => ok(tree),
}

/** What an allocation is measured by, read under the lock of the fund. */
export type AllocateFacts = {
  /** Null where the results of the call are not frozen. */
  readonly frozen: {
    readonly sha256: string
    /** What the result says for each partner of this project, as amounts travel; null where it is not in it. */
    readonly shares: ReadonlyMap<string, string> | null
    /** Why, as the result says it. */
    readonly reason: string
  } | null
  readonly title: string
  /** How each organisation is called in the coalition. */
  readonly names: ReadonlyMap<string, string>
  readonly isSubmitted: boolean
  readonly isAllocated: boolean
  readonly project: ProjectPart
  readonly asked: readonly Asked[]
  readonly envelopeCents: bigint
  /** What other projects of the call were given. */
  readonly elsewhereCents: bigint
}

const sameIds = (a: Iterable<string>, b: Iterable<string>): boolean =>
  [...new Set(a)].toSorted().join() === [...new Set(b)].toSorted().join()

/** Refuses: `result_not_frozen`, `result_changed` where hash, amounts or reason are not those of the result. */
const needFrozen = (
  { frozen }: Pick<AllocateFacts, 'frozen'>,
  { shares, reason, resultSha256 }: Allocate,
): CallResult<null> => {
  if (!frozen) return refuse('fund.result_not_frozen')
  const said = frozen.shares
  const isSame =
    frozen.sha256 === resultSha256 &&
    said !== null &&
    frozen.reason === reason &&
    said.size === shares.length &&
    shares.every(one => said.get(one.organisationId) === one.amount)
  return isSame ? ok(null) : refuse('fund.result_changed')
}

/** Whether a decision names who applied, who receives and what was asked: people say yes to what they read. */
const isNamed = ({ project, asked, names, title }: AllocateFacts, payload: Allocate): boolean =>
  payload.title === title &&
  payload.leadId === project.leadId &&
  sameIds(payload.hostIds, project.hostIds) &&
  payload.shares.every(one => names.get(one.organisationId) === one.name) &&
  asked.every(one =>
    payload.shares.some(
      share => share.organisationId === one.organisationId && share.asked === eurosOf(one.askedCents),
    ),
  )

/**
 * Whether a project may be given that: once, as the frozen result says, to each partner no more than it asked and to a
 * political group nothing (L9), all projects together within the envelope (R131). Title, names and who gains are those of
 * the application.
 * Refuses: `application_missing`, `allocated_twice`, `partner_missing`, `political_gets_nothing`, `beyond_asked`,
 * `result_not_frozen`, `result_changed`, `gainers_changed`, `beyond_envelope_left`.
 */
export const mayAllocate = (facts: AllocateFacts, payload: Allocate): CallResult<ShareCents[]> => {
  if (!facts.isSubmitted) return refuse('fund.application_missing')
  if (facts.isAllocated) return refuse('fund.allocated_twice')
  const given = payload.shares.map(one => ({
    organisationId: one.organisationId,
    cents: centsOf(one.amount),
  }))
  const within = needWithinAsked(facts.asked, given)
  if (!within.ok) return within
  const frozen = needFrozen(facts, payload)
  if (!frozen.ok) return frozen
  if (!isNamed(facts, payload)) return refuse('fund.gainers_changed')
  const left = facts.envelopeCents - facts.elsewhereCents
  return within.value.totalCents > left
    ? refuse('fund.beyond_envelope_left', { params: { left: amountText(eurosOf(left)) } })
    : ok(given)
}

/** What is paid first and what after the report, of the share of one partner: they add up to it, to the cent. */
export const tranchesOf = (
  cents: bigint,
  firstTrancheBps: number,
): { readonly firstCents: bigint; readonly secondCents: bigint } => {
  const [firstCents = 0n, secondCents = 0n] = splitCents(cents, [
    BigInt(firstTrancheBps),
    BigInt(10_000 - firstTrancheBps),
  ])
  return { firstCents, secondCents }
}
