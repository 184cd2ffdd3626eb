import { tranchesOf } from '@reliance/core/fund/calls/allocate.ts'
import { projectFactsOf } from '@reliance/core/fund/calls/project-facts.ts'
import { mayStep, type ProjectFacts } from '@reliance/core/fund/calls/project-state.ts'
import { addDays, type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import {
  type ApplicationRow,
  findApplication,
  listShares,
  type ShareRow,
} from '@reliance/db/fund/applications.ts'
import {
  type AllocationRow,
  type AllocationShareRow,
  listAllocationShares,
  listAllocations,
  listInterests,
  listSteps,
  type ProjectStepRow,
} from '@reliance/db/fund/assessments.ts'
import { type CallRow, findCall, findResult, listAssessors } from '@reliance/db/fund/calls.ts'
import { listPayoutsFor, type PayoutRow } from '@reliance/db/fund/payouts.ts'
import { listReturnsOf, type ProjectReturnRow } from '@reliance/db/fund/project-returns.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

type Inside = { db: ReadDb; scope: Scope }

export type ProjectRecord = {
  application: ApplicationRow
  call: CallRow
  allocation: AllocationRow
  shares: readonly ShareRow[]
  given: readonly AllocationShareRow[]
  steps: readonly ProjectStepRow[]
  payouts: readonly PayoutRow[]
  assessors: readonly string[]
  /** Who declared an interest in it. */
  declaredIds: readonly string[]
  facts: ProjectFacts
  /** What it paid back, in cents. */
  returnedCents: bigint
  /** The last day for having the result looked at again. */
  appealUntilOn: CivilDate
}

/** What the bank paid, by whom it was for. */
const paidOf = (payouts: readonly PayoutRow[]) =>
  payouts.flatMap(({ state, beneficiaryId, tranche, cents, settledOn }) =>
    state === 'paid' && settledOn !== null && beneficiaryId !== null
      ? [{ beneficiaryId, tranche: tranche === 1 ? (1 as const) : (2 as const), cents, settledOn }]
      : [],
  )

/** All that is recorded of a project to which a decision gave something, or said no; undefined where none has. */
export const readProject = async (
  { db, scope }: Inside,
  applicationId: string,
): Promise<ProjectRecord | undefined> => {
  const application = await findApplication(db, scope, applicationId)
  if (!application) return undefined
  const { callId } = application
  const [call, result, allocations, shares, given, newest, payouts, assessors, interests, returned] =
    await Promise.all([
      findCall(db, scope, callId),
      findResult(db, scope, callId),
      listAllocations(db, scope, callId),
      listShares(db, scope, [applicationId]),
      listAllocationShares(db, scope, [applicationId]),
      listSteps(db, scope, [applicationId]),
      listPayoutsFor(db, scope, [applicationId]),
      listAssessors(db, scope, callId),
      listInterests(db, scope, [applicationId]),
      listReturnsOf(db, scope, applicationId),
    ])
  const allocation = allocations.find(one => one.applicationId === applicationId)
  if (!call || !result || !allocation) return undefined
  const steps = newest.toReversed()
  const asked = steps.find(one => one.step === 'claw_back')
  const sum = (rows: readonly ProjectReturnRow[]) => rows.reduce((total, one) => total + one.cents, 0n)
  const since = asked ? returned.filter(one => one.recordedAt >= asked.recordedAt) : []
  const returnedCents = sum(returned)
  const facts = projectFactsOf({
    verdict: allocation.verdict,
    shares: given,
    firstTrancheBps: call.firstTrancheBps,
    reportDays: call.reportDays,
    steps,
    paid: paidOf(payouts),
    returnedSinceCents: sum(since),
  })
  const appealUntilOn = addDays(civilDateAt(result.frozenAt), call.appealDays)
  const declaredIds = interests.map(one => one.organisationId)
  const said = {
    application,
    call,
    allocation,
    shares,
    given,
    steps,
    payouts,
    assessors,
    declaredIds,
    returnedCents,
  }
  return { ...said, facts, appealUntilOn }
}

/** What a project was paid and has not paid back, in cents. */
export const heldCents = ({ payouts, returnedCents }: ProjectRecord): bigint =>
  payouts.reduce((sum, one) => (one.state === 'paid' ? sum + one.cents : sum), -returnedCents)

/** Everybody who has a part in a project: lead, partners, and whoever receives for them. */
export const takersOf = ({
  application,
  shares,
}: Pick<ProjectRecord, 'application' | 'shares'>): Set<string> =>
  new Set([
    application.leadId,
    ...shares.flatMap(one => (one.hostId === null ? [one.organisationId] : [one.organisationId, one.hostId])),
  ])

/** The same, and whoever declared an interest: none of them judges it, or approves what it is paid (R73). */
export const interestedIn = (project: ProjectRecord): Set<string> =>
  new Set([...takersOf(project), ...project.declaredIds])

/** Whether a tranche can be paid by now: the agreement is signed, or the report approved. */
export const isTrancheDue = ({ facts }: ProjectRecord, tranche: number, today: CivilDate): boolean =>
  mayStep(facts, tranche === 1 ? 'pay_first' : 'pay_second', today).ok

/** What of a tranche of one partner is left, beside payments under way or done; `except` is the one that is looked at. */
export const trancheLeft = (
  { given, call, payouts }: ProjectRecord,
  beneficiaryId: string,
  tranche: number,
  except?: string,
): bigint => {
  const share = given.find(one => one.organisationId === beneficiaryId)?.cents ?? 0n
  const { firstCents, secondCents } = tranchesOf(share, call.firstTrancheBps)
  const taken = payouts
    .filter(
      one =>
        one.id !== except &&
        one.beneficiaryId === beneficiaryId &&
        one.tranche === tranche &&
        one.state !== 'rejected' &&
        one.state !== 'returned',
    )
    .reduce((sum, one) => sum + one.cents, 0n)
  return (tranche === 1 ? firstCents : secondCents) - taken
}
