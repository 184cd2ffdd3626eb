import { contentOf, isPosition, type SheetContent, sameContent } from '@reliance/core/positions/position.ts'
import { mergeVersions } from '@reliance/core/shared/merge-versions.ts'
import type { StandingPosition } from './standing-position.ts'

/** One row of the sheet; `source` and `decidedOn` stand where it was decided elsewhere than the rest of the sheet. */
export type SheetRow = SheetContent & {
  statementId: string
  number: number
  text: string
  lang: string
  background?: string
  /** That of the draft at home; 0 while there is none. */
  revision: number
  /** Which words these are, and those before them, where there were others. */
  version?: number
  former?: { text: string; replacedAt: string } | null
  /** Answered at home on the words before these, and not looked at since. */
  isFormer?: boolean
}
/** Its name in the page, which links lead to. */
export const rowId = (row: SheetRow): string => `statement-${row.number}`
export type RowChange = Partial<SheetContent>

/** A nuance without its sentence is kept at home, and asked for before it leaves. */
export const isIncomplete = (row: SheetRow): boolean => row.stance === 'nuance' && row.nuance.trim() === ''

/** What the coalition sees was said of the words before these, and nothing else has been answered since. */
export const staysOnFormer = (row: SheetRow, seen: StandingPosition | undefined): boolean =>
  seen?.isFormer === true &&
  !seen.toConfirm &&
  seen.stance === row.stance &&
  (seen.stance !== 'nuance' || seen.nuance === row.nuance.trim()) &&
  seen.reason === row.reason.trim()

/** Whether it asks for an answer, for what its answer lacks, or whether that still holds. */
export const isWaiting = (row: SheetRow, seen: StandingPosition | undefined): boolean =>
  row.stance === null || isIncomplete(row) || row.isFormer === true || staysOnFormer(row, seen)

/** Whether two versions of a row say the same. */
export const sameAnswer = (a: SheetRow, b: SheetRow): boolean =>
  a.stance === b.stance && (!isPosition(a) || sameContent(trimmed(a), trimmed(b)))

const trimmed = (row: SheetRow): SheetContent => ({
  ...row,
  nuance: row.nuance.trim(),
  reason: row.reason.trim(),
})

/** A stance with its sentences is one field: half of one answer beside half of another is what nobody said. */
const fieldsOf = (row: SheetRow) => {
  const { stance, nuance, reason, ...others } = contentOf(row)
  return { answer: [stance, nuance, reason] as const, ...others }
}

/** A row of which another version was saved meanwhile: what it takes of it, and whether both answered. */
export const mergeRows = (
  base: SheetRow,
  mine: SheetRow,
  saved: SheetRow,
): { change: RowChange; isContested: boolean } => {
  const { values, contested } = mergeVersions(fieldsOf(base), fieldsOf(mine), fieldsOf(saved))
  const { answer, ...others } = values
  const [stance, nuance, reason] = answer
  return { change: { stance, nuance, reason, ...others }, isContested: contested.length > 0 }
}
