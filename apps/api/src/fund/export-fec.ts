import { type ExportFecInput, type FecEntry, formatFec } from '@reliance/core/fund/export-fec.ts'
import type { Posting } from '@reliance/core/fund/ledger/accounts.ts'
import type { Convention } from '@reliance/core/fund/ledger/chart-number.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { currentCarrier } from '@reliance/db/fund/pledges.ts'
import { entriesOfYear } from '@reliance/db/fund/read-ledger.ts'
import { notFound } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'

type BooksPosting = Extract<Posting, { set: 'books' }>

/** The label of an account of the books: French, as its accountant reads it. */
const labelOf = (code: BooksPosting['code'], nameOf: ReadonlyMap<string, string>): string => {
  if (code.startsWith('member:')) return nameOf.get(code.slice('member:'.length)) ?? code
  const labels: Readonly<Record<string, string>> = fundFr.accounts
  return labels[code] ?? code
}

/** The entries of a year as an accountant reads them, and how the fund stands in the books of whoever holds it. */
export const readBooksOfYear = async (
  { db, scope }: Pick<MutationContext, 'db' | 'scope'>,
  startsOn: CivilDate,
): Promise<{ entries: FecEntry[]; convention: Convention }> => {
  const [carrier, members, rows] = await Promise.all([
    currentCarrier(db, scope),
    listMembers(db, scope),
    entriesOfYear(db, scope, startsOn),
  ])
  if (!carrier) throw notFound()
  const nameOf = new Map(members.map(one => [one.organisationId, one.displayName]))
  const entries = rows.map(
    (one): FecEntry => ({
      journal: one.journal,
      number: one.number,
      bookedOn: one.bookedOn,
      validOn: civilDateAt(one.postedAt),
      purpose: one.purpose,
      piece: one.causeId ?? one.mandateId ?? '',
      lines: one.postings
        .filter((posting): posting is BooksPosting => posting.set === 'books')
        .map(({ code, cents }) => ({ code, label: labelOf(code, nameOf), cents })),
    }),
  )
  return { entries, convention: carrier.convention }
}

/**
 * A year of the books as the file that an accountant asks for. It names what each organisation paid: it is for the
 * treasury, and that somebody took it is recorded.
 */
export const exportFec = mutation({
  may: (actor, now, { spaceId }: ExportFecInput & InSpace) => mayReadTreasury(actor, spaceId, now),
  run: async (ctx, { startsOn }: ExportFecInput & InSpace) => {
    const { entries, convention } = await readBooksOfYear(ctx, startsOn)
    ctx.act('fund.fec_exported')
    return {
      fileName: `extrait-FEC-${startsOn.slice(0, 4)}.txt`,
      content: formatFec(entries, convention),
    }
  },
})
