import type { CivilDate } from '../../shared/time.ts'
import { tranchesOf } from './allocate.ts'
import type { Verdict } from './give-verdict.ts'
import type { ProjectFacts, ProjectStep } from './project-state.ts'
import type { ShareCents } from './share-amounts.ts'

/** A step as it was recorded; `move_report_day` names the day to which the report was moved. */
export type TakenStep = {
  readonly step: ProjectStep | 'move_report_day'
  readonly takenOn: CivilDate
  /** What a decision asks back or gives up. */
  readonly cents?: bigint | null
}

/** What was paid to one partner, by the bank's day. */
export type PaidTranche = {
  readonly beneficiaryId: string
  readonly tranche: 1 | 2
  readonly cents: bigint
  readonly settledOn: CivilDate
}

type Recorded = {
  readonly verdict: Verdict
  readonly shares: readonly ShareCents[]
  readonly firstTrancheBps: number
  readonly reportDays: number
  /** In the order in which they were recorded. */
  readonly steps: readonly TakenStep[]
  readonly paid: readonly PaidTranche[]
  /** What it paid back since money was asked back. */
  readonly returnedSinceCents: bigint
}

/** The day on which the last partner had all of a tranche; null while one waits. Where there is nothing to pay, null. */
const paidDay = ({ shares, firstTrancheBps, paid }: Recorded, tranche: 1 | 2): CivilDate | null => {
  const days: CivilDate[] = []
  for (const { organisationId, cents } of shares) {
    const { firstCents, secondCents } = tranchesOf(cents, firstTrancheBps)
    const due = tranche === 1 ? firstCents : secondCents
    const own = paid.filter(one => one.beneficiaryId === organisationId && one.tranche === tranche)
    if (own.reduce((sum, one) => sum + one.cents, 0n) < due) return null
    if (due > 0n) days.push(...own.map(one => one.settledOn))
  }
  return days.toSorted().at(-1) ?? null
}

/** What was asked back and has neither come nor been given up. */
const owedOf = ({ steps, returnedSinceCents }: Recorded): bigint => {
  const sum = (name: TakenStep['step']) =>
    steps.reduce((total, one) => (one.step === name ? total + (one.cents ?? 0n) : total), 0n)
  const owed = sum('claw_back') - sum('write_off') - returnedSinceCents
  return owed > 0n ? owed : 0n
}

/** The days of a project, from what was recorded of it and what the bank paid: nothing else says where it stands. */
export const projectFactsOf = (recorded: Recorded): ProjectFacts => {
  const { verdict, shares, firstTrancheBps, reportDays, steps } = recorded
  const last = (...names: TakenStep['step'][]) => steps.findLast(one => names.includes(one.step))
  const dayOf = (name: TakenStep['step']) => last(name)?.takenOn ?? null
  // A report that was sent back is owed again.
  const report = last('hand_in_report', 'return_report')
  return {
    verdict,
    acceptedOn: dayOf('accept'),
    declinedOn: dayOf('decline'),
    agreementSignedOn: dayOf('sign_agreement'),
    paidFirstOn: paidDay(recorded, 1),
    reportDueOn: dayOf('move_report_day'),
    reportDays,
    reportHandedInOn: report?.step === 'hand_in_report' ? report.takenOn : null,
    reportApprovedOn: dayOf('approve_report'),
    hasSecond: shares.some(one => tranchesOf(one.cents, firstTrancheBps).secondCents > 0n),
    paidSecondOn: paidDay(recorded, 2),
    clawedBackOn: dayOf('claw_back'),
    owedCents: owedOf(recorded),
    closedOn: dayOf('close'),
  }
}
