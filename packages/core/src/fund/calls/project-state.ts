import { amountText } from '../../shared/amount-text.ts'
import { ok, refuse } from '../../shared/result.ts'
import { addDays, type CivilDate, daysBetween } from '../../shared/time.ts'
import type { CallResult } from '../call-codes.ts'
import { eurosOf } from '../euros.ts'
import type { Verdict } from './give-verdict.ts'

export const projectStates = [
  'refused',
  'allocated',
  'declined',
  'accepted',
  'agreement_signed',
  'paid_1',
  'report_due',
  'report_late',
  'suspended',
  'report_handed_in',
  'report_ok',
  'paid_2',
  'clawback',
  'closed',
] as const
export type ProjectState = (typeof projectStates)[number]

/** Steps that people take; those of time come by themselves. */
export const projectSteps = [
  'accept',
  'decline',
  'sign_agreement',
  'pay_first',
  'hand_in_report',
  'approve_report',
  'return_report',
  'pay_second',
  'claw_back',
  'write_off',
  'close',
] as const
export type ProjectStep = (typeof projectSteps)[number]

/** From this many days before its report is due, a project is told so. */
export const reportSoonDays = 30
/** A report so many days late suspends what is left to pay, until it is handed in. */
export const suspendedAfterDays = 30

/** What happened with a project, and on which day; null where it has not. */
export type ProjectFacts = {
  readonly verdict: Verdict
  readonly acceptedOn: CivilDate | null
  readonly declinedOn: CivilDate | null
  readonly agreementSignedOn: CivilDate | null
  /** When the first tranche was paid to all partners. */
  readonly paidFirstOn: CivilDate | null
  /** Another day for the report than the call's, where the two sides agreed on one. */
  readonly reportDueOn: CivilDate | null
  /** Days after the first payment, as the call says. */
  readonly reportDays: number
  readonly reportHandedInOn: CivilDate | null
  readonly reportApprovedOn: CivilDate | null
  /** Whether something is left to pay after the report. */
  readonly hasSecond: boolean
  readonly paidSecondOn: CivilDate | null
  /** A decision asks the money back; it takes a decision of its own. */
  readonly clawedBackOn: CivilDate | null
  /** What was asked back, has not come and was not given up; zero where nothing was. */
  readonly owedCents: bigint
  readonly closedOn: CivilDate | null
}

export type ProjectTurn = 'lead' | 'treasury' | 'assessors' | 'body' | 'nobody'

export type ProjectStanding = {
  readonly state: ProjectState
  readonly next: ProjectState | null
  readonly turn: ProjectTurn
  /** The day that its report is or was due; null before the first payment. */
  readonly reportDueOn: CivilDate | null
  /** Days since that day while no report was handed in; zero in time. */
  readonly lateDays: number
}

/** The day on which a report is due, from the first payment on. */
export const reportDueDay = ({
  paidFirstOn,
  reportDueOn,
  reportDays,
}: Pick<ProjectFacts, 'paidFirstOn' | 'reportDueOn' | 'reportDays'>): CivilDate | null =>
  paidFirstOn === null ? null : (reportDueOn ?? addDays(paidFirstOn, reportDays))

type Stage = Pick<ProjectStanding, 'state' | 'next' | 'turn'>
const stage = (state: ProjectState, next: ProjectState | null, turn: ProjectTurn): Stage => ({
  state,
  next,
  turn,
})

/** What time makes of a project that was paid and has handed no report in. */
const whileReportIsOwed = (dueOn: CivilDate, today: CivilDate): Stage => {
  const late = daysBetween(dueOn, today)
  if (late > suspendedAfterDays) return stage('suspended', 'report_handed_in', 'lead')
  if (late > 0) return stage('report_late', 'report_handed_in', 'lead')
  return -late <= reportSoonDays
    ? stage('report_due', 'report_handed_in', 'lead')
    : stage('paid_1', 'report_due', 'nobody')
}

/** The stage that the days of a project come to; the furthest one counts. */
const stageOf = (facts: ProjectFacts, dueOn: CivilDate | null, today: CivilDate): Stage => {
  if (facts.verdict === 'no') return stage('refused', null, 'nobody')
  if (facts.declinedOn !== null) return stage('declined', null, 'nobody')
  if (facts.closedOn !== null) return stage('closed', null, 'nobody')
  if (facts.clawedBackOn !== null)
    return stage('clawback', 'closed', facts.owedCents > 0n ? 'lead' : 'treasury')
  if (facts.paidSecondOn !== null) return stage('paid_2', 'closed', 'treasury')
  if (facts.reportApprovedOn !== null)
    return stage('report_ok', facts.hasSecond ? 'paid_2' : 'closed', 'treasury')
  if (facts.reportHandedInOn !== null) return stage('report_handed_in', 'report_ok', 'assessors')
  if (dueOn !== null) return whileReportIsOwed(dueOn, today)
  if (facts.agreementSignedOn !== null) return stage('agreement_signed', 'paid_1', 'treasury')
  return facts.acceptedOn === null
    ? stage('allocated', 'accepted', 'lead')
    : stage('accepted', 'agreement_signed', 'lead')
}

/** Where a project stands on a day, what comes next, whose turn it is, and how late its report is. */
export const projectStanding = (facts: ProjectFacts, today: CivilDate): ProjectStanding => {
  const reportDueOn = reportDueDay(facts)
  const at = stageOf(facts, reportDueOn, today)
  const isOwed = reportDueOn !== null && facts.reportHandedInOn === null && facts.clawedBackOn === null
  const late = isOwed ? daysBetween(reportDueOn, today) : 0
  return { ...at, reportDueOn, lateDays: Math.max(late, 0) }
}

const from: Readonly<Record<ProjectStep, readonly ProjectState[]>> = {
  accept: ['allocated'],
  decline: ['allocated', 'accepted'],
  sign_agreement: ['accepted'],
  pay_first: ['agreement_signed'],
  hand_in_report: ['paid_1', 'report_due', 'report_late', 'suspended'],
  approve_report: ['report_handed_in'],
  return_report: ['report_handed_in'],
  pay_second: ['report_ok'],
  claw_back: ['report_late', 'suspended', 'report_handed_in'],
  write_off: ['clawback'],
  close: ['report_ok', 'paid_2', 'clawback'],
}

/**
 * Whether a project is where a step begins; a step that was taken is not taken again, and none ends while money is still
 * owed. Refuses: `step_not_now`, `still_owed`.
 */
export const mayStep = (facts: ProjectFacts, step: ProjectStep, today: CivilDate): CallResult<null> => {
  const { state } = projectStanding(facts, today)
  const isTooEarly = step === 'close' && state === 'report_ok' && facts.hasSecond
  if (step === 'close' && state === 'clawback' && facts.owedCents > 0n)
    return refuse('fund.still_owed', { params: { left: amountText(eurosOf(facts.owedCents)) } })
  const isNothing = step === 'pay_second' && !facts.hasSecond
  return from[step].includes(state) && !isTooEarly && !isNothing
    ? ok(null)
    : refuse('fund.step_not_now', { params: { state } })
}
