import { mayEditCoalition } from '@reliance/core/coalitions/powers.ts'
import { mayKeepDues, mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { mayEditOrganisation } from '@reliance/core/organisations/powers.ts'
import { decideExport, type ExportSpaceInput } from '@reliance/core/shared/export-space.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { hasDues } from '@reliance/db/fund/dues.ts'
import { listYears } from '@reliance/db/fund/fiscal-years.ts'
import {
  type ArchiveRow,
  archiveShape,
  pieces,
  readArchivePiece,
  readSnapshot,
  type Snapshot,
  sumOf,
  withoutPeople,
} from '@reliance/db/personal-data/space-archive.ts'
import { recordActs } from '@reliance/db/shared/acts.ts'
import { closedDoor, type Door, type Entered } from '@reliance/db/shared/doors.ts'
import type { Services } from '../boundary/context.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { allow } from '../boundary/use-case.ts'
import { actorEvenClosed } from '../mandates/reopen-space.ts'
import { newId } from '../new-id.ts'

type Input = ExportSpaceInput & { spaceId: string }

/**
 * Whoever may write what a space says of itself may take all of it away, or might when it was closed; the act says with
 * whom, and why. Where there are books of a fund, which tell what each organisation gave, they need the treasury as well;
 * where there are dues, which tell who has paid, they need to keep them (R137).
 */
const logExport = (services: Services, door: Door, input: Input) =>
  writeIn(services.database)(door, async ({ db, scope }, entered: Entered) => {
    const may = entered.kind === 'organisation' ? mayEditOrganisation : mayEditCoalition
    const actor = await actorEvenClosed({ db, scope }, entered)
    const mandateId = allow(may(actor, entered.now, door))
    if ((await listYears(db, scope)).length > 0) allow(mayKeepTreasury(actor, door.spaceId, entered.now))
    if (await hasDues(db, scope)) allow(mayKeepDues(actor, door.spaceId, entered.now))
    const decided = unwrap(decideExport(input, entered.now))
    await recordActs(db, scope, [
      {
        id: newId(),
        at: entered.now,
        personId: entered.personId ?? '',
        kind: input.people ? 'shared.exported_with_people' : 'shared.exported',
        mandateId,
        mandateSpaceId: door.spaceId,
        ...(input.people && { wording: input.purpose.trim() }),
      },
    ])
    return { ...decided, kind: entered.kind, now: entered.now }
  })

const notice = {
  fr: 'Ce fichier contient des noms et des adresses. Il sert à ce qui est dit dans « purpose » et à rien d’autre ; détruisez-le avant la date de « deleteBefore ».',
  en: 'This file holds names and addresses. It is for what “purpose” says and for nothing else; destroy it before the date of “deleteBefore”.',
}

/**
 * The archive of a space (L16, R69): its rows and files, line by line, with a sum for each table. Its rows are those
 * of one moment.
 */
export const exportSpace = async (
  services: Services,
  sessionHash: string,
  input: Input,
): Promise<{ slug: string; lines: AsyncGenerator<string> }> => {
  const door = closedDoor(sessionHash, input.spaceId)
  const logged = await logExport(services, door, input)
  if (!logged) throw notFound()
  const snapshot = await readSnapshot(services.database, door)
  if (!snapshot) throw notFound()
  const { deleteBefore, kind, now } = logged
  const head = {
    format: 'reliance.space.1',
    shape: archiveShape,
    spaceId: input.spaceId,
    kind,
    slug: snapshot.slug,
    exportedAt: now.toISOString(),
    people: input.people,
    ...(deleteBefore && { purpose: input.purpose.trim(), deleteBefore: deleteBefore.toISOString(), notice }),
  }
  return { slug: snapshot.slug, lines: linesOf(services, door, head, snapshot, input.people) }
}

async function* linesOf(
  services: Services,
  door: Door,
  head: { spaceId: string },
  snapshot: Snapshot,
  people: boolean,
): AsyncGenerator<string> {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`
  yield line(head)
  for (const { table, rows } of snapshot.tables) {
    const told: readonly ArchiveRow[] = people ? rows : withoutPeople(table, rows)
    for (const row of told) yield line({ table: table.name, row })
    yield line(sumOf(table.name, told))
  }
  for (const key of snapshot.pieces) {
    const row = await readArchivePiece(services.database, door, key)
    if (!row) throw notFound()
    yield line({ table: pieces, row })
  }
  yield line({ end: true })
}
