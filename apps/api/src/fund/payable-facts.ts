import { ok } from '@reliance/core/shared/result.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findMember } from '@reliance/db/fund/members.ts'
import { listPayeeAccounts, type PayoutRow } from '@reliance/db/fund/payouts.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { expensePayable } from './expenses/expense-payable.ts'
import type { Payable } from './payable.ts'
import { interestedIn, isTrancheDue, readProject, trancheLeft } from './project-record.ts'

/** A payment of a tranche, as the database holds it. */
const trancheOf = ({ applicationId, beneficiaryId, payeeId, tranche }: PayoutRow) => {
  if (applicationId === null || beneficiaryId === null || payeeId === null || tranche === null)
    throw notFound()
  return { applicationId, beneficiaryId, payeeId, tranche }
}

const projectPayable = async (ctx: MutationContext, payout: PayoutRow): Promise<Payable> => {
  const { db, scope, now } = ctx
  const { applicationId, beneficiaryId, payeeId, tranche } = trancheOf(payout)
  const [project, payee, beneficiary, accounts] = await Promise.all([
    readProject(ctx, applicationId),
    findMember(db, scope, payeeId),
    findMember(db, scope, beneficiaryId),
    listPayeeAccounts(db, scope, payeeId),
  ])
  const account = accounts.find(one => one.id === payout.accountId)
  if (!project || !account) throw notFound()
  const share = project.shares.find(one => one.organisationId === beneficiaryId)
  const today = civilDateAt(now)
  return {
    title: project.application.title,
    iban: account.iban,
    holder: account.holder,
    editedBy: account.personId,
    beneficiaryIds: new Set([...interestedIn(project), payeeId]),
    requesterIds: new Set([payout.requestedBy]),
    grounds: ok(null),
    expense: null,
    facts: {
      state: payout.state,
      hasDecision: project.allocation.effectId === payout.effectId,
      purpose: payout.purpose,
      isPolitical: (payee?.isPoliticalGroup ?? true) || (beneficiary?.isPoliticalGroup ?? true),
      isRightPayee: share !== undefined && payeeId === (share.hostId ?? share.organisationId),
      amountCents: payout.cents,
      // A payment under way is one of those that the tranche is due for.
      isTrancheDue: payout.state === 'in_file' || isTrancheDue(project, tranche, today),
      trancheLeftCents: trancheLeft(project, beneficiaryId, tranche, payout.id),
      accountAddedAt: account.addedAt,
      isNewestAccount: accounts[0]?.iban === account.iban,
      appealUntilOn: project.appealUntilOn,
      today,
      now,
    },
  }
}

/** What the rules of paying look at, as it stands now: what it is for, the account, and whether L9 keeps money from them. */
export const payableFacts = (ctx: MutationContext, payout: PayoutRow): Promise<Payable> =>
  payout.expenseId === null ? projectPayable(ctx, payout) : expensePayable(ctx, payout.expenseId)
