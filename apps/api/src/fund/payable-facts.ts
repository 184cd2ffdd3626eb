import type { PayFacts } from '@reliance/core/fund/calls/payout.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findMember } from '@reliance/db/fund/members.ts'
import { listPayeeAccounts, type PayoutRow } from '@reliance/db/fund/payouts.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { isTrancheDue, type ProjectRecord, readProject, trancheLeft } from './project-record.ts'

export type Payable = {
  facts: PayFacts
  project: ProjectRecord
  iban: string
  holder: string
  editedBy: string
}

/** What the rules of paying look at, as it stands now: the project, the account, and whether L9 keeps money from them. */
export const payableFacts = async (ctx: MutationContext, payout: PayoutRow): Promise<Payable> => {
  const { db, scope, now } = ctx
  const [project, payee, beneficiary, accounts] = await Promise.all([
    readProject(ctx, payout.applicationId),
    findMember(db, scope, payout.payeeId),
    findMember(db, scope, payout.beneficiaryId),
    listPayeeAccounts(db, scope, payout.payeeId),
  ])
  const account = accounts.find(one => one.id === payout.accountId)
  if (!project || !account) throw notFound()
  const share = project.shares.find(one => one.organisationId === payout.beneficiaryId)
  const today = civilDateAt(now)
  return {
    project,
    iban: account.iban,
    holder: account.holder,
    editedBy: account.personId,
    facts: {
      state: payout.state,
      hasDecision: project.allocation.effectId === payout.effectId,
      purpose: payout.purpose,
      isPolitical: (payee?.isPoliticalGroup ?? true) || (beneficiary?.isPoliticalGroup ?? true),
      isRightPayee: share !== undefined && payout.payeeId === (share.hostId ?? share.organisationId),
      amountCents: payout.cents,
      // A payment under way is one of those that the tranche is due for.
      isTrancheDue: payout.state === 'in_file' || isTrancheDue(project, payout.tranche, today),
      trancheLeftCents: trancheLeft(project, payout.beneficiaryId, payout.tranche, payout.id),
      accountAddedAt: account.addedAt,
      isNewestAccount: accounts[0]?.iban === account.iban,
      appealUntilOn: project.appealUntilOn,
      today,
      now,
    },
  }
}
