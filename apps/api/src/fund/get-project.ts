import { tranchesOf } from '@reliance/core/fund/calls/allocate.ts'
import { mayStep, projectStanding } from '@reliance/core/fund/calls/project-state.ts'
import { recordedSteps, stepTakers } from '@reliance/core/fund/calls/take-project-step.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { GetProjectInput } from '@reliance/core/fund/get-project.ts'
import { maskedIban } from '@reliance/core/fund/iban.ts'
import { mayKeepTreasury, mayReadFund, mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { listPayeeAccounts } from '@reliance/db/fund/payouts.ts'
import { listFundDecisions } from '@reliance/db/fund/pledges.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { joinedOf } from './joined-of.ts'
import { heldCents, interestedIn, type ProjectRecord, readProject, takersOf } from './project-record.ts'

/** The steps that this person may take now: for the lead, for one of the committee without a part, or for the treasury. */
const stepsFor = (
  project: ProjectRecord,
  entered: Entered,
  own: readonly string[],
  { spaceId, today }: { spaceId: string; today: CivilDate },
) => {
  const actor = actorOf(entered)
  const interested = interestedIn(project)
  const commits = (organisationId: string) => mayRepresentInFund(actor, organisationId, entered.now).allowed
  const may = {
    lead: commits(project.application.leadId),
    assessors:
      !own.some(one => interested.has(one)) &&
      project.assessors.some(one => !interested.has(one) && commits(one)),
    treasury: mayKeepTreasury(actor, spaceId, entered.now).allowed,
  }
  const isOpen = (step: (typeof recordedSteps)[number]) =>
    mayStep(project.facts, step === 'move_report_day' ? 'hand_in_report' : step, today).ok
  return recordedSteps.filter(step => may[stepTakers[step]] && isOpen(step))
}

type NameOf = (organisationId: string) => string

/** What each partner was given, in its two parts, and has been paid. */
const viewShares = ({ given, call, payouts }: ProjectRecord, nameOf: NameOf) =>
  given.map(({ organisationId, cents }) => {
    const { firstCents, secondCents } = tranchesOf(cents, call.firstTrancheBps)
    const paid = payouts
      .filter(one => one.state === 'paid' && one.beneficiaryId === organisationId)
      .reduce((sum, one) => sum + one.cents, 0n)
    return {
      organisationId,
      displayName: nameOf(organisationId),
      given: eurosOf(cents),
      first: eurosOf(firstCents),
      second: eurosOf(secondCents),
      paid: eurosOf(paid),
    }
  })

/** What the bank paid, to whom it went. */
const viewPayments = ({ payouts }: ProjectRecord, nameOf: NameOf) =>
  payouts
    .filter(one => one.state === 'paid')
    .map(one => ({
      payoutId: one.id,
      paidOn: one.settledOn as string | null,
      payee: nameOf(one.payeeId ?? ''),
      /** For whom, where somebody else receives it. */
      behalf: one.beneficiaryId === one.payeeId ? null : nameOf(one.beneficiaryId ?? ''),
      amount: eurosOf(one.cents),
    }))

/** A project that a decision gave something to: where it stands, whose turn it is, what was given and paid, for everybody. */
export const getProject = query({
  may: mayReadFund,
  run: async ({ db, scope, entered: entering }, { applicationId }: GetProjectInput & { spaceId: string }) => {
    const [project, members, decisions] = await Promise.all([
      readProject({ db, scope }, applicationId),
      listMembers(db, scope),
      listFundDecisions(db, scope),
    ])
    if (!project) throw notFound()
    const entered = await entering
    const today = civilDateAt(entered.now)
    const { state, next, turn, reportDueOn, lateDays } = projectStanding(project.facts, today)
    const nameOf = (id: string) => members.find(one => one.organisationId === id)?.displayName ?? ''
    const decision = decisions.find(one => one.effectId === project.allocation.effectId)
    const ids: readonly string[] = entered.organisationIds
    const mine = [...takersOf(project)].filter(one => ids.includes(one))
    const accounts = await Promise.all(mine.map(one => listPayeeAccounts(db, scope, one)))
    return {
      title: project.application.title,
      summary: project.application.summary,
      callId: project.call.id,
      callTitle: project.call.title,
      lead: nameOf(project.application.leadId),
      verdict: project.allocation.verdict,
      reason: project.allocation.reason,
      decision: decision ? { decisionId: decision.decisionId, number: decision.number } : null,
      state,
      next,
      turn,
      reportDueOn: reportDueOn as string | null,
      lateDays,
      returned: eurosOf(project.returnedCents),
      owed: eurosOf(project.facts.owedCents),
      held: eurosOf(heldCents(project)),
      leadId: project.application.leadId,
      takerIds: [...takersOf(project)],
      shares: viewShares(project, nameOf),
      payments: viewPayments(project, nameOf),
      steps: project.steps.map(one => ({
        stepId: one.id,
        step: one.step,
        takenOn: one.takenOn as string,
        note: one.note,
      })),
      accounts: mine.map((organisationId, at) => ({
        organisationId,
        displayName: nameOf(organisationId),
        canEnter: mayRepresentInFund(actorOf(entered), organisationId, entered.now).allowed,
        account: accounts[at]?.[0] ? maskedIban(accounts[at][0].iban) : null,
      })),
      can: {
        clawBack: mayStep(project.facts, 'claw_back', today).ok && heldCents(project) > 0n,
        writeOff: mayStep(project.facts, 'write_off', today).ok && project.facts.owedCents > 0n,
        steps: stepsFor(project, entered, joinedOf(ids, members), { spaceId: scope.spaceId, today }),
        prepare: mayKeepTreasury(actorOf(entered), scope.spaceId, entered.now).allowed
          ? ([1, 2] as const).filter(
              tranche => mayStep(project.facts, tranche === 1 ? 'pay_first' : 'pay_second', today).ok,
            )
          : [],
      },
    }
  },
})
