import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { ImportStatementInput, UndoImportInput } from '@reliance/core/fund/import-statement.ts'
import { matchLines } from '@reliance/core/fund/match-lines.ts'
import { scheduleOf } from '@reliance/core/fund/pledge.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import {
  insertImport,
  insertLines,
  insertStatements,
  listLinesOf,
  type NewBankLine,
  undoImport as removeImport,
  setLineState,
} from '@reliance/db/fund/bank-lines.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { listKnownPayers, listPaid } from '@reliance/db/fund/payments.ts'
import { currentCarrier, listStandingPledges, lockFund, type PledgeRow } from '@reliance/db/fund/pledges.ts'
import { RuleError } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { book, type Fact } from './book.ts'
import { settleCardPayouts } from './card/settle-card-payouts.ts'
import { needOpenYears, takeBack } from './match-payment.ts'
import { paidBy } from './pledge-view.ts'
import { type FileLine, fileOf, linesOn, newLines, noticesOf, spansOf } from './statement-lines.ts'
import type { StatementResult } from './statements/statement-file.ts'
import { tellReceived } from './tell-received.ts'

const openPledges = async ({ db, scope }: MutationContext) => {
  const [pledges, paid, payers] = await Promise.all([
    listStandingPledges(db, scope),
    listPaid(db, scope),
    listKnownPayers(db, scope),
  ])
  return pledges.map(one => ({
    pledge: one,
    pledgeId: one.id,
    reference: one.reference,
    instalments: scheduleOf(one.pledgedCents, one.instalments, one.firstDueOn),
    paidCents: paidBy(paid, one.organisationId, one.year),
    knownIbans: payers.filter(payer => payer.organisationId === one.organisationId).map(({ iban }) => iban),
  }))
}

type Matched = { row: NewBankLine; pledge: PledgeRow | undefined }

/** Each new movement as a row, matched where its reference and its amount agree. */
const matched = async (
  ctx: MutationContext,
  importId: string,
  lines: readonly FileLine[],
): Promise<Matched[]> => {
  const open = await openPledges(ctx)
  const received = lines.map(({ cents, label, reference, partyIban }) => ({
    cents,
    label: reference === null ? label : `${label} ${reference}`,
    payerIban: partyIban,
  }))
  const matches = matchLines(received, open, civilDateAt(ctx.now))
  return lines.map((line, at) => {
    const match = matches[at] ?? { kind: 'none' as const }
    const found =
      match.kind === 'none' ? undefined : open.find(one => one.pledgeId === match.pledgeId)?.pledge
    return {
      pledge: match.kind === 'matched' ? found : undefined,
      row: {
        id: ctx.newId(),
        importId,
        ordinal: at + 1,
        accountIban: line.accountIban,
        bookedOn: line.bookedOn,
        cents: line.cents,
        label: line.label,
        otherName: line.partyName ?? '',
        otherIban: line.partyIban ?? '',
        entryId: line.entryId ?? '',
        state: match.kind === 'matched' ? 'matched' : 'waiting',
        proposedOrganisationId: found?.organisationId ?? null,
        proposedYear: found?.year ?? null,
        proposedBasis: match.kind === 'none' ? null : match.basis,
      },
    }
  })
}

/** Every movement of the bank stands in the ledger, whether or not somebody has said what it is. */
const factsOf = async ({ db, scope }: MutationContext, fresh: readonly Matched[]): Promise<Fact[]> => {
  const members = await listMembers(db, scope)
  const nameOf = new Map(members.map(one => [one.organisationId, one.displayName]))
  return fresh.map(({ row: { id, bookedOn: on, cents, label }, pledge }) => {
    const fact = { key: `line:${id}`, cause: { kind: 'bank_line' as const, id }, on, cents }
    if (!pledge) return { ...fact, kind: 'unexplained', label }
    const { organisationId, year } = pledge
    return { ...fact, kind: 'received', organisationId, organisation: nameOf.get(organisationId) ?? '', year }
  })
}

/**
 * Takes a file of the bank in: what is new of it is kept, and payments whose reference and amount agree are matched by
 * themselves. The same file again adds nothing. @param read the file, read before anything was locked.
 */
export const importStatement = (read: StatementResult) =>
  mutation({
    may: (actor, now, { spaceId }: ImportStatementInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
    run: async (ctx, { fileName }: ImportStatementInput & InSpace) => {
      const { db, scope, now, actor } = ctx
      const carrier = await currentCarrier(db, scope)
      if (!carrier) throw new RuleError('conflict', { code: 'fund.no_account', field: 'fileName' })
      const file = fileOf(read)
      await lockFund(db, scope)
      const statements = linesOn(file, [carrier.iban], civilDateAt(ctx.now))
      const importId = ctx.newId()
      const fresh = await matched(ctx, importId, await newLines(ctx, statements))
      const counts = { lineCount: statements.flat().length, newCount: fresh.length }
      const row = { id: importId, fileName, format: file.format, ...counts }
      await insertImport(db, scope, { ...row, personId: actor.personId, importedAt: now })
      await insertStatements(db, scope, importId, spansOf(file))
      await insertLines(
        db,
        scope,
        fresh.map(one => one.row),
      )
      const paid = fresh.flatMap(({ row: line, pledge }) => (pledge ? [{ line, pledge }] : []))
      await tellReceived(
        ctx,
        paid.map(({ line, pledge: { organisationId, year } }) => ({
          id: ctx.newId(),
          organisationId,
          year,
          cents: line.cents,
          receivedOn: line.bookedOn,
          lineId: line.id,
          undoesId: null,
          basis: line.proposedBasis ?? 'by_hand',
        })),
      )
      await book(ctx, [...(await factsOf(ctx, fresh)), ...(await settleCardPayouts(ctx))])
      ctx.act('fund.statement_imported', importId)
      return {
        importId,
        ...counts,
        matchedCount: paid.length,
        matchedAmount: eurosOf(paid.reduce((sum, { line }) => sum + line.cents, 0n)),
        pendingCount: file.statements.reduce((sum, one) => sum + one.pending.length, 0),
        notices: noticesOf(file),
      }
    },
  })

/** Takes an import back, with its movements and what they were matched to. */
export const undoImport = mutation({
  may: (actor, now, { spaceId }: UndoImportInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { importId }: UndoImportInput & InSpace) => {
    const { db, scope, now } = ctx
    await lockFund(db, scope)
    const lines = await listLinesOf(db, scope, importId)
    await needOpenYears(ctx, lines)
    const facts: Fact[] = await takeBack(ctx, lines)
    for (const { id, bookedOn: on, label, cents, state } of lines) {
      const fact = { key: `removed:${id}`, cause: { kind: 'bank_line' as const, id }, on }
      facts.push({ ...fact, kind: 'removed', cents: -cents, label })
      if (state !== 'waiting') await setLineState(db, scope, id, 'waiting')
    }
    if (!(await removeImport(db, scope, importId, now)))
      throw new RuleError('conflict', { code: 'fund.import_undone' })
    await book(ctx, facts)
    ctx.act('fund.import_undone', importId)
    return null
  },
})
