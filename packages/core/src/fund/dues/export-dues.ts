import * as z from 'zod/mini'
import { shownCell, writeCsv } from '../../shared/csv.ts'
import { uuidInput } from '../../shared/id.ts'
import { type Language, languages, type SameKeys } from '../../shared/messages.ts'
import type { CivilDate } from '../../shared/time.ts'
import { amountCell } from '../export-treasury.ts'
import type { fundFr } from '../messages.fr.ts'
import type { DuesMeans } from './record-dues.ts'

/** The payments of a campaign, in the language in which the file is read. */
export const exportDuesInput = z.object({ campaignId: uuidInput, lang: z.enum(languages) })
export type ExportDuesInput = z.output<typeof exportDuesInput>

/** A payment, also where it was taken back; days are empty where there are none. */
export type DuesRow = {
  readonly campaign: string
  readonly person: string
  readonly cents: bigint
  readonly receivedOn: CivilDate
  readonly means: DuesMeans
  readonly reference: string
  readonly validFromOn: string
  readonly validThroughOn: string
  readonly takenBackOn: string
  readonly reason: string
}

type Words = SameKeys<Pick<typeof fundFr, 'duesFile' | 'duesMeans'>>

/** One row a payment, in the order given; what people wrote is no formula. */
export const formatDues = (rows: readonly DuesRow[], words: Words, lang: Language): string => {
  const { columns } = words.duesFile
  const heads = [
    ...[columns.campaign, columns.person, columns.amount, columns.receivedOn, columns.means],
    ...[columns.reference, columns.validFrom, columns.validThrough, columns.takenBackOn, columns.reason],
  ]
  const cells = rows.map(row => [
    ...[shownCell(row.campaign), shownCell(row.person), amountCell(row.cents, lang)],
    ...[row.receivedOn, words.duesMeans[row.means], row.reference],
    ...[row.validFromOn, row.validThroughOn, row.takenBackOn, shownCell(row.reason)],
  ])
  return writeCsv([heads, ...cells], lang === 'fr' ? ';' : ',')
}
