import type { ExportYearInput } from '@reliance/core/fund/books/export-year.ts'
import { type FecEntry, fecHead, fecRows } from '@reliance/core/fund/export-fec.ts'
import { pahekoHead, pahekoRows } from '@reliance/core/fund/export-paheko.ts'
import type { Posting } from '@reliance/core/fund/ledger/accounts.ts'
import type { Convention } from '@reliance/core/fund/ledger/chart-number.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { readIn, writeIn } from '@reliance/db/connection/space-transactions.ts'
import { listYears } from '@reliance/db/fund/fiscal-years.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { currentCarrier } from '@reliance/db/fund/pledges.ts'
import { type EntryRow, listEntriesOfYear } from '@reliance/db/fund/read-ledger.ts'
import { recordActs } from '@reliance/db/shared/acts.ts'
import { closedDoor, type Door, type Entered } from '@reliance/db/shared/doors.ts'
import type { Services } from '../../boundary/context.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { allow } from '../../boundary/use-case.ts'
import { actorEvenClosed } from '../../mandates/reopen-space.ts'
import { newId } from '../../new-id.ts'

type Input = ExportYearInput & { spaceId: string }
type BooksPosting = Extract<Posting, { set: 'books' }>

const formats = {
  fec: { head: fecHead, rows: fecRows, act: 'fund.fec_exported', name: 'extrait-FEC-', type: 'txt' },
  paheko: {
    head: pahekoHead,
    rows: pahekoRows,
    act: 'fund.paheko_exported',
    name: 'ecritures-paheko-',
    type: 'csv',
  },
} as const

/** The label of an account of the books: French, as its accountant reads it. */
const labelOf = (code: BooksPosting['code'], nameOf: ReadonlyMap<string, string>): string => {
  if (code.startsWith('member:')) return nameOf.get(code.slice('member:'.length)) ?? code
  const labels: Readonly<Record<string, string>> = fundFr.accounts
  return labels[code] ?? code
}

const viewEntry = (one: Omit<EntryRow, 'reversedById'>, nameOf: ReadonlyMap<string, string>): FecEntry => ({
  journal: one.journal,
  number: one.number,
  bookedOn: one.bookedOn,
  validOn: civilDateAt(one.postedAt),
  purpose: one.purpose,
  piece: one.causeId ?? one.mandateId ?? '',
  lines: one.postings
    .filter((posting): posting is BooksPosting => posting.set === 'books')
    .map(({ code, cents }) => ({ code, label: labelOf(code, nameOf), cents })),
})

/** Whoever keeps or checks the treasury may take the file, which names what each organisation paid: that is recorded first. */
const logExport = (services: Services, door: Door, { startsOn, format }: Input) =>
  writeIn(services.database)(door, async ({ db, scope }, entered: Entered) => {
    const actor = await actorEvenClosed({ db, scope }, entered)
    const mandateId = allow(mayReadTreasury(actor, door.spaceId, entered.now))
    const [carrier, members, years] = await Promise.all([
      currentCarrier(db, scope),
      listMembers(db, scope),
      listYears(db, scope),
    ])
    if (!carrier || years.every(one => one.startsOn !== startsOn)) throw notFound()
    await recordActs(db, scope, [
      {
        id: newId(),
        at: entered.now,
        personId: entered.personId ?? '',
        kind: formats[format].act,
        mandateId,
        mandateSpaceId: door.spaceId,
      },
    ])
    const nameOf = new Map(members.map(one => [one.organisationId, one.displayName]))
    return { convention: carrier.convention, nameOf }
  })

async function* linesOf(
  services: Services,
  door: Door,
  { startsOn, format }: Input,
  { convention, nameOf }: { convention: Convention; nameOf: ReadonlyMap<string, string> },
): AsyncGenerator<string> {
  const { head, rows } = formats[format]
  yield head
  for (let after = 0; ; ) {
    const read = await readIn(services.database)(door, async ({ db, scope }, entering) => {
      const [found, entered] = await Promise.all([
        listEntriesOfYear(db, scope, startsOn as CivilDate, after),
        entering,
      ])
      // A right that ends while the file is sent cuts it: a file without its end would look whole.
      allow(mayReadTreasury(await actorEvenClosed({ db, scope }, entered), door.spaceId, entered.now))
      return found
    })
    if (!read) throw notFound()
    const entries = read.value
    const last = entries.at(-1)
    if (!last) return
    yield rows(
      entries.map(one => viewEntry(one, nameOf)),
      convention,
    )
    after = last.position
  }
}

/**
 * A year of the books as a file that goes to the disk as it is read, however long the year was. Refuses whoever neither
 * keeps nor checks the treasury; not found where there is no such space, fund or year.
 */
export const exportYear = async (
  services: Services,
  sessionHash: string,
  input: Input,
): Promise<{ fileName: string; lines: AsyncGenerator<string> }> => {
  const door = closedDoor(sessionHash, input.spaceId)
  const read = await logExport(services, door, input)
  if (!read) throw notFound()
  const { name, type } = formats[input.format]
  const fileName = `${name}${input.startsOn.slice(0, 4)}.${type}`
  return { fileName, lines: linesOf(services, door, input, read) }
}
