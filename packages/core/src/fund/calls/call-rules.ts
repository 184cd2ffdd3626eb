import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { requiredLine, requiredText } from '../../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../../shared/time.ts'
import { amountInput, centsOf, requiredAmount } from '../euros.ts'

/** How it is decided which projects get something: the committee by consent, its scores, or an envelope for each. */
export const callMethods = ['consent', 'score', 'cobudget'] as const
export type CallMethod = (typeof callMethods)[number]

/** What becomes of what nobody gave: back to the fund, kept for the next call, or shared among funded projects. */
export const leftoverRules = ['commons', 'carry_over', 'split'] as const
export type LeftoverRule = (typeof leftoverRules)[number]

/** What an organisation may give to a project that it has a part in: nothing, or a share of its envelope. */
export const ownProjectRules = ['forbidden', 'capped'] as const

/** What is paid first where a call says nothing else, in basis points. */
export const defaultFirstTrancheBps = 7000
/** Days between the result and the first payment, for whoever wants it looked at again. */
export const defaultAppealDays = 7

const whole = (code: string, least: number, most: number) =>
  z.int(code).check(z.refine(number => number >= least && number <= most, code))

const isAmount = (text: string): boolean => /^\d+\.\d\d$/.test(text)

/** One thing that projects are measured by, and the line of the strategy that it comes from (R131). */
const criterionInput = z.object({
  label: requiredLine(120),
  strategy: requiredLine(300),
  weight: whole('fund.weight_out_of_range', 1, 100),
})

/** Rules of a call in which each organisation distributes an equal part; chosen before anybody knows the projects. */
const cobudgetInput = z.object({
  leftovers: z.enum(leftoverRules),
  /** The least that one gives to a project; empty where a cent is enough. What fills the project may be less. */
  minimumGift: amountInput,
  ownProject: z.enum(ownProjectRules),
  /** Of one's envelope, in basis points; looked at where own projects are capped. */
  ownProjectBps: whole('fund.tranche_out_of_range', 0, 10_000),
})
export type CobudgetRules = z.output<typeof cobudgetInput>

const fields = z.object({
  callId: uuidInput,
  title: requiredLine(120),
  purpose: requiredText(2000),
  envelope: requiredAmount.check(
    z.refine(text => !isAmount(text) || centsOf(text) > 0n, 'fund.envelope_zero'),
  ),
  criteria: z
    .array(criterionInput)
    .check(z.refine(all => all.length >= 1 && all.length <= 10, 'fund.criteria_count')),
  minOrganisations: whole('fund.min_organisations_out_of_range', 1, 12),
  opensOn: civilDateInput,
  closesOn: civilDateInput,
  /** The last day of assessing, or of giving. */
  assessUntilOn: civilDateInput,
  appealDays: z._default(whole('fund.days_out_of_range', 0, 60), defaultAppealDays),
  /** A report is due so many days after the first payment. */
  reportDays: whole('fund.days_out_of_range', 1, 730),
  firstTrancheBps: z._default(whole('fund.tranche_out_of_range', 0, 10_000), defaultFirstTrancheBps),
  method: z.enum(callMethods),
  /** Organisations of the committee; whoever has an interest in a project is left out of it (R73). */
  assessors: z.array(uuidInput).check(
    z.maxLength(50),
    z.refine(all => new Set(all).size === all.length, 'fund.assessor_twice'),
  ),
  cobudget: z.nullable(cobudgetInput),
})

type Fields = z.output<typeof fields>

const daysInOrder = ({ opensOn, closesOn, assessUntilOn }: Fields): boolean =>
  opensOn <= closesOn && closesOn < assessUntilOn
const hasCobudgetRules = ({ method, cobudget }: Fields): boolean =>
  (method === 'cobudget') === (cobudget !== null)
const hasAssessors = ({ method, assessors }: Fields): boolean => method === 'cobudget' || assessors.length > 0

/** A call for projects, with all its rules: nothing of it changes once it is open (R131). */
export const openCallInput = fields.check(
  z.refine(daysInOrder, { error: 'fund.days_crossed', path: ['closesOn'] }),
  z.refine(hasCobudgetRules, { error: 'fund.cobudget_rules_missing', path: ['cobudget'] }),
  z.refine(hasAssessors, { error: 'fund.assessors_missing', path: ['assessors'] }),
)
export type OpenCall = z.output<typeof openCallInput>

/** Where a day stands in the days of a call. */
export type CallPhase = 'announced' | 'open' | 'assessing' | 'over'

/** The phase of a call on a day: it takes applications from its first day to its last, then it is assessed. */
export const phaseOf = (
  { opensOn, closesOn, assessUntilOn }: Pick<OpenCall, 'opensOn' | 'closesOn' | 'assessUntilOn'>,
  today: CivilDate,
): CallPhase => {
  if (today < opensOn) return 'announced'
  if (today <= closesOn) return 'open'
  return today <= assessUntilOn ? 'assessing' : 'over'
}
