import * as z from 'zod/mini'
import { foldText } from '../../shared/fold-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredLine, requiredText } from '../../shared/text-input.ts'
import { addMonths, type CivilDate, civilDateInput } from '../../shared/time.ts'
import type { FundResult } from '../codes.ts'
import { amountInput, centsOf, requiredAmount } from '../euros.ts'
import { ibanInput } from '../iban.ts'
import { type DuesScheme, duesKinds } from './dues-scheme.ts'

/** How many steps a scale has: fewer is no scale, more is nothing that one chooses from. */
export const [stepsMin, stepsMax] = [2, 8] as const

/** Several can be wrong at once: each says so beside its own step. */
const stepAmount = requiredAmount.check(z.refine(amount => !/^0+\.00$/.test(amount), 'fund.dues_amount_zero'))

/**
 * An organisation asks its members for their dues of a time. Of the amounts, those count that its kind has: `amount` where
 * it is fixed, `suggested` and `minimum` where it is free, `steps` where there is a scale.
 */
export const openCampaignInput = z.object({
  title: requiredLine(80),
  fromOn: civilDateInput,
  throughOn: civilDateInput,
  validUntilOn: civilDateInput,
  kind: z.enum(duesKinds),
  amount: amountInput,
  suggested: amountInput,
  minimum: amountInput,
  steps: z
    .array(z.object({ name: requiredLine(60), amount: stepAmount }))
    .check(z.maxLength(stepsMax, 'fund.dues_steps_count')),
  holder: requiredLine(70),
  iban: ibanInput,
})
export type OpenCampaignInput = z.output<typeof openCampaignInput>

/** Nobody chooses and nobody is reminded any more; what comes in is recorded all the same. */
export const closeCampaignInput = z.object({ campaignId: uuidInput })
export type CloseCampaignInput = z.output<typeof closeCampaignInput>

/** The day until which one is up to date was wrong: those who have paid are up to date until this one. */
export const correctCampaignInput = z.object({
  campaignId: uuidInput,
  validUntilOn: civilDateInput,
  reason: requiredText(300),
})
export type CorrectCampaignInput = z.output<typeof correctCampaignInput>

type Field = 'amount' | 'suggested'
const missing = (field: Field) => refuse('fund.dues_amount_missing', { field })
const zero = (field: Field) => refuse('fund.dues_amount_zero', { field })

const freeOf = ({ suggested, minimum }: OpenCampaignInput): FundResult<DuesScheme> => {
  if (suggested === '') return missing('suggested')
  if (centsOf(suggested) === 0n) return zero('suggested')
  const least = minimum === '' ? '0.00' : minimum
  return centsOf(suggested) < centsOf(least)
    ? refuse('fund.dues_suggested_low', { field: 'suggested' })
    : ok({ kind: 'free', suggested, minimum: least })
}

const scaleOf = ({ steps }: OpenCampaignInput): FundResult<DuesScheme> => {
  if (steps.length < stepsMin) return refuse('fund.dues_steps_count', { field: 'steps' })
  const names = steps.map(one => foldText(one.name))
  const second = names.findIndex((name, at) => names.indexOf(name) < at)
  return second < 0
    ? ok({ kind: 'scale', steps })
    : refuse('fund.dues_steps_alike', { field: `steps.${second}.name` })
}

const schemeOf = (input: OpenCampaignInput): FundResult<DuesScheme> => {
  if (input.kind === 'free') return freeOf(input)
  if (input.kind === 'scale') return scaleOf(input)
  if (input.amount === '') return missing('amount')
  return centsOf(input.amount) === 0n ? zero('amount') : ok({ kind: 'fixed', amount: input.amount })
}

/** For how long after its time a payment may keep somebody up to date, in months. */
const monthsAfter = 24

type Days = { readonly throughOn: CivilDate; readonly validUntilOn: CivilDate }

/** Refuses: `dues_until_early`, `dues_until_late`, `dues_until_past`. */
export const checkUntil = ({ throughOn, validUntilOn }: Days, today: CivilDate): FundResult<null> => {
  const field = 'validUntilOn'
  if (validUntilOn < throughOn) return refuse('fund.dues_until_early', { field })
  if (validUntilOn > addMonths(throughOn, monthsAfter)) return refuse('fund.dues_until_late', { field })
  return validUntilOn < today ? refuse('fund.dues_until_past', { field }) : ok(null)
}

/**
 * What a campaign asks for (R137). Refuses: `dues_period_unordered`, `dues_amount_missing`, `dues_amount_zero`,
 * `dues_suggested_low`, `dues_steps_count`, `dues_steps_alike`, and what `checkUntil` does.
 */
export const openCampaign = (input: OpenCampaignInput, today: CivilDate): FundResult<DuesScheme> => {
  if (input.throughOn < input.fromOn) return refuse('fund.dues_period_unordered', { field: 'throughOn' })
  const until = checkUntil(input, today)
  return until.ok ? schemeOf(input) : until
}
