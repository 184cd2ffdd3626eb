import * as z from 'zod/mini'
import type { EffectKind } from '../mandates/decision-effect.ts'
import { amountText } from '../shared/amount-text.ts'
import { uuidInput } from '../shared/id.ts'
import { ok } from '../shared/result.ts'
import type { PledgeRule } from './assess-pledge.ts'
import { amountInput, centsOf, requiredAmount } from './euros.ts'

/**
 * What others than the treasury see of each organisation (`open`: its amounts; `bands`: its name and the order of size
 * of what it paid; `names`: who paid; `totals`: nothing but the whole). In all but `open` the whole is told in batches.
 */
export const disclosures = ['bands', 'names', 'totals', 'open'] as const
export type Disclosure = (typeof disclosures)[number]

/** What is asked: a share of a base, an amount by size, the same for all, or what each decides. */
export const bases = ['expenses', 'income', 'budget'] as const
export const pledgeSchemes = ['rate', 'band', 'fixed', 'free'] as const

const schemes = [
  z.object({
    kind: z.literal('rate'),
    basis: z.enum(bases),
    basisPoints: z.int('fund.rate_out_of_range').check(z.refine(isRate, 'fund.rate_out_of_range')),
    floor: amountInput,
    cap: amountInput,
  }),
  z.object({
    kind: z.literal('band'),
    bands: z
      .array(z.object({ upTo: amountInput, due: requiredAmount }))
      .check(z.minLength(1), z.maxLength(10), z.refine(areBands, 'fund.bands_unordered')),
  }),
  z.object({ kind: z.literal('fixed'), due: requiredAmount }),
  z.object({ kind: z.literal('free') }),
] as const
const schemeInput = z.discriminatedUnion('kind', schemes, 'shared.unreadable')

function isRate(points: number): boolean {
  return points >= 1 && points <= 10_000
}

/** Each band ends above the one before, and only the last has no end. */
function areBands(bands: readonly { upTo: string }[]): boolean {
  return bands.every(({ upTo }, at) => {
    const before = bands[at - 1]?.upTo
    if (upTo === '') return at === bands.length - 1
    return (
      before === undefined ||
      (before !== '' && isAmount(before) && isAmount(upTo) && centsOf(before) < centsOf(upTo))
    )
  })
}

const isAmount = (text: string): boolean => /^\d+\.\d\d$/.test(text)

/** A rule of the fund, for pledges of `firstYear` and after; its versions are numbered by the server. */
export const adoptPledgeRuleInput = z.object({
  ruleId: uuidInput,
  firstYear: z.int('fund.year_out_of_range').check(z.refine(isYear, 'fund.year_out_of_range')),
  scheme: schemeInput,
  /** Promises are paid by the end of this month where an organisation says no other day. */
  dueMonth: z.int().check(z.minimum(1), z.maximum(12)),
  disclosure: z.enum(disclosures),
  /** Whether anybody reads the total that came in, on a page of its own. */
  isPublic: z.boolean(),
  /** Up to which share of its due an organisation may promise in kind; rules of before say nothing, which is none. */
  inKindPercent: z.optional(
    z
      .int('fund.in_kind_percent_out_of_range')
      .check(z.refine(isPercent, 'fund.in_kind_percent_out_of_range')),
  ),
})
export type AdoptPledgeRule = z.output<typeof adoptPledgeRuleInput>
export type PledgeScheme = AdoptPledgeRule['scheme']

function isYear(year: number): boolean {
  return year >= 2000 && year <= 2199
}

function isPercent(percent: number): boolean {
  return percent >= 0 && percent <= 100
}

const orNull = (amount: string): bigint | null => (amount === '' ? null : centsOf(amount))

/** The rule that a scheme writes down, in cents. */
export const ruleOf = (scheme: PledgeScheme): PledgeRule => {
  switch (scheme.kind) {
    case 'rate': {
      const { basis, basisPoints, floor, cap } = scheme
      return { kind: 'rate', basis, basisPoints, floorCents: orNull(floor) ?? 0n, capCents: orNull(cap) }
    }
    case 'band':
      return {
        kind: 'band',
        bands: scheme.bands.map(({ upTo, due }) => ({ upToCents: orNull(upTo), dueCents: centsOf(due) })),
      }
    case 'fixed':
      return { kind: 'fixed', dueCents: centsOf(scheme.due) }
    case 'free':
      return { kind: 'free' }
  }
}

/** Whether an organisation has to say a base under this scheme. */
export const asksBase = ({ kind }: Pick<PledgeScheme, 'kind'>): boolean => kind === 'rate' || kind === 'band'

/** One per cent for a hundred basis points: `1`, `0.5`, `1.25`. */
export const percentOf = (basisPoints: number): string => String(basisPoints / 100)

const schemeWords = (scheme: PledgeScheme): Record<string, string> => {
  switch (scheme.kind) {
    case 'rate':
      return {
        percent: percentOf(scheme.basisPoints),
        basis: scheme.basis,
        floor: scheme.floor === '' ? 'none' : amountText(scheme.floor),
        cap: scheme.cap === '' ? 'none' : amountText(scheme.cap),
      }
    case 'band':
      return { steps: String(scheme.bands.length) }
    case 'fixed':
      return { due: amountText(scheme.due) }
    case 'free':
      return {}
  }
}

/**
 * What the coalition asks of its organisations, decided by all of them: it binds what each promises from then on, and
 * changes no promise that was made (R81). Changing who sees what never reveals what was paid before.
 */
export const adoptPledgeRule: EffectKind<AdoptPledgeRule> = {
  kind: 'adopt_pledge_rule',
  input: adoptPledgeRuleInput,
  traits: [],
  isBig: () => true,
  gains: () => [],
  loses: () => [],
  mayDecide: () => false,
  describe: (_tree, { scheme, firstYear, disclosure, isPublic, inKindPercent = 0 }) => ({
    // A page where the rule stands by itself says `yes`, and its sentence then has a subject.
    alone: 'no',
    scheme: scheme.kind,
    year: String(firstYear),
    disclosure,
    isPublic: isPublic ? 'yes' : 'no',
    inKind: inKindPercent === 0 ? 'none' : String(inKindPercent),
    ...schemeWords(scheme),
  }),
  next: tree => ok(tree),
}
