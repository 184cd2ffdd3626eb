import type { ImportDuesInput, UndoDuesImportInput } from '@reliance/core/fund/dues/import-dues.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepDues } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import {
  insertImport,
  insertLines,
  insertStatements,
  listLinesOf,
  undoImport as removeImport,
  setLineState,
} from '@reliance/db/fund/bank-lines.ts'
import { listCampaigns, lockDues } from '@reliance/db/fund/dues.ts'
import { insertProposals, listPaymentsFor } from '@reliance/db/fund/dues-payments.ts'
import { RuleError } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { type FileLine, fileOf, linesOn, newLines, noticesOf, spansOf } from '../statement-lines.ts'
import type { StatementResult } from '../statements/statement-file.ts'
import { matchedDues, payableDues } from './open-lines.ts'
import { type NewPayment, payDues, takeDuesBack } from './pay-dues.ts'

/** The accounts that members were asked to pay to, the newest first. */
const ibansOf = async ({ db, scope }: MutationContext): Promise<[string, ...string[]]> => {
  const [first, ...others] = (await listCampaigns(db, scope)).map(one => one.iban)
  if (first === undefined)
    throw new RuleError('conflict', { code: 'fund.dues_no_campaign', field: 'fileName' })
  return [first, ...others]
}

/** Each new movement as a row, and the payment that it is where its reference and its amount agree. */
const sorted = async (ctx: MutationContext, importId: string, lines: readonly FileLine[]) => {
  const received = lines.map(({ cents, label, reference, partyIban }) => ({
    cents,
    label: reference === null ? label : `${label} ${reference}`,
    otherIban: partyIban ?? '',
  }))
  const found = matchedDues(received, await payableDues(ctx))
  return lines.map((line, at) => {
    const { match, dues } = found[at] ?? { match: { kind: 'none' as const }, dues: undefined }
    const isMatched = match.kind === 'matched' && dues !== undefined
    const id = ctx.newId()
    const proposal =
      match.kind === 'proposed' && dues
        ? { lineId: id, campaignId: dues.campaign.id, personId: dues.personId, basis: match.basis }
        : undefined
    return {
      dues: isMatched ? dues : undefined,
      proposal,
      row: {
        id,
        importId,
        ordinal: at + 1,
        accountIban: line.accountIban,
        bookedOn: line.bookedOn,
        cents: line.cents,
        label: line.label,
        otherName: line.partyName ?? '',
        otherIban: line.partyIban ?? '',
        entryId: line.entryId ?? '',
        state: isMatched ? ('matched' as const) : ('waiting' as const),
        proposedOrganisationId: null,
        proposedYear: null,
        proposedBasis: null,
      },
    }
  })
}

type Sorted = Awaited<ReturnType<typeof sorted>>

const pay = async (ctx: MutationContext, lines: Sorted): Promise<bigint> => {
  const paid = lines.flatMap(({ row, dues }) => (dues ? [{ row, dues }] : []))
  for (const ofOne of Map.groupBy(paid, ({ dues }) => dues.campaign.id).values()) {
    const [first] = ofOne
    if (!first) continue
    const payments = ofOne.map(
      ({ row, dues }): NewPayment => ({
        personId: dues.personId,
        cents: row.cents,
        receivedOn: row.bookedOn,
        means: 'bank',
        lineId: row.id,
        basis: 'reference_and_amount',
      }),
    )
    await payDues(ctx, first.dues.campaign, payments)
  }
  return paid.reduce((sum, { row }) => sum + row.cents, 0n)
}

/**
 * Takes a file of the organisation's own bank in: what is new of it is kept, and payments whose reference and amount agree
 * find their place by themselves. The same file again adds nothing. @param read the file, read before anything was locked.
 */
export const importDues = (read: StatementResult) =>
  mutation({
    may: (actor, now, { spaceId }: ImportDuesInput & InSpace) => mayKeepDues(actor, spaceId, now),
    run: async (ctx, { fileName }: ImportDuesInput & InSpace) => {
      const { db, scope, now, actor } = ctx
      await lockDues(db, scope)
      const ibans = await ibansOf(ctx)
      const file = fileOf(read)
      const statements = linesOn(file, ibans, civilDateAt(ctx.now))
      const importId = ctx.newId()
      const lines = await sorted(ctx, importId, await newLines(ctx, statements))
      const counts = { lineCount: statements.flat().length, newCount: lines.length }
      const row = { id: importId, fileName, format: file.format, ...counts }
      await insertImport(db, scope, { ...row, personId: actor.personId, importedAt: now })
      await insertStatements(db, scope, importId, spansOf(file))
      await insertLines(
        db,
        scope,
        lines.map(one => one.row),
      )
      await insertProposals(
        db,
        scope,
        lines.flatMap(one => one.proposal ?? []),
      )
      const matchedAmount = eurosOf(await pay(ctx, lines))
      ctx.act('fund.dues_imported', importId)
      return {
        importId,
        ...counts,
        matchedCount: lines.filter(one => one.dues).length,
        matchedAmount,
        pendingCount: file.statements.reduce((sum, one) => sum + one.pending.length, 0),
        notices: noticesOf(file),
      }
    },
  })

/** Takes a file back, with its movements and the payments that they were; each person is told why. */
export const undoDuesImport = mutation({
  may: (actor, now, { spaceId }: UndoDuesImportInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, { importId, reason }: UndoDuesImportInput & InSpace) => {
    const { db, scope, now } = ctx
    await lockDues(db, scope)
    const lines = await listLinesOf(db, scope, importId)
    const ids = lines.map(one => one.id)
    await takeDuesBack(ctx, await listPaymentsFor(db, scope, ids), reason)
    for (const { id, state } of lines) if (state !== 'waiting') await setLineState(db, scope, id, 'waiting')
    if (!(await removeImport(db, scope, importId, now)))
      throw new RuleError('conflict', { code: 'fund.import_undone' })
    ctx.act('fund.dues_import_undone', importId, { wording: reason })
    return null
  },
})
