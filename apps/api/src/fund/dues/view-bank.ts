import { eurosOf } from '@reliance/core/fund/euros.ts'
import {
  type BankLineRow,
  listImports,
  listSettledLines,
  listWaitingLines,
} from '@reliance/db/fund/bank-lines.ts'
import { listNamesOf } from '@reliance/db/fund/dues-members.ts'
import { listPaymentsFor, listProposals } from '@reliance/db/fund/dues-payments.ts'
import type { MutationContext } from '../../boundary/use-case.ts'

const viewLine = ({ id, bookedOn, cents, label, otherName, ignoredReason }: BankLineRow) => ({
  lineId: id,
  bookedOn: bookedOn as string,
  amount: eurosOf(cents),
  label,
  otherName,
  asideReason: ignoredReason,
})

/** What the bank wrote on the organisation's own account: what waits with whose it seems to be, what was sorted, the files. */
export const viewBankOfDues = async ({ db, scope }: Pick<MutationContext, 'db' | 'scope'>) => {
  const [waiting, settled, imports] = await Promise.all([
    listWaitingLines(db, scope),
    listSettledLines(db, scope),
    listImports(db, scope),
  ])
  const [proposals, paid] = await Promise.all([
    listProposals(
      db,
      scope,
      waiting.map(one => one.id),
    ),
    listPaymentsFor(
      db,
      scope,
      settled.map(one => one.id),
    ),
  ])
  const nameOf = await listNamesOf(
    db,
    scope,
    [...proposals, ...paid].map(one => one.personId),
  )
  return {
    waiting: waiting.map(line => {
      const proposal = proposals.find(one => one.lineId === line.id)
      return {
        ...viewLine(line),
        proposed: proposal
          ? {
              personId: proposal.personId,
              campaignId: proposal.campaignId,
              displayName: nameOf.get(proposal.personId) ?? '',
              basis: proposal.basis,
            }
          : null,
      }
    }),
    settled: settled.map(line => {
      const payment = paid.find(one => one.lineId === line.id)
      return {
        ...viewLine(line),
        paid: payment
          ? {
              paymentId: payment.id,
              displayName: nameOf.get(payment.personId) ?? '',
              basis: payment.basis,
            }
          : null,
      }
    }),
    imports: imports.map(({ id, fileName, newCount, importedAt, undoneAt }) => ({
      importId: id,
      fileName,
      newCount,
      importedAt: importedAt.toISOString(),
      isUndone: undoneAt !== null,
    })),
  }
}
