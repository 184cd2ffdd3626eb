import type { PositionContent } from '@reliance/core/positions/position.ts'
import type { Source, Stance } from '@reliance/core/positions/stance.ts'
import { mergeVersions } from '@reliance/core/shared/merge-versions.ts'

/** One row of the sheet; `stance` null is "not debated yet". */
export type SheetRow = {
  statementId: string
  number: number
  text: string
  lang: string
  background?: string
  stance: Stance | null
  nuance: string
  reason: string
  important: boolean
  /** Where this row was decided elsewhere than the rest of the sheet. */
  source?: Source | null
  decidedOn?: PositionContent['decidedOn']
  /** That of the draft at home; 0 while there is none. */
  revision: number
}
export type RowChange = Partial<
  Pick<SheetRow, 'stance' | 'nuance' | 'reason' | 'important' | 'source' | 'decidedOn'>
>

/** A nuance without its sentence is kept at home, and asked for before it leaves. */
export const isIncomplete = (row: SheetRow): boolean => row.stance === 'nuance' && row.nuance.trim() === ''

/** Whether two versions of a row say the same. */
export const sameAnswer = (a: SheetRow, b: SheetRow): boolean =>
  a.stance === b.stance &&
  (a.stance === null ||
    (a.nuance.trim() === b.nuance.trim() &&
      a.reason.trim() === b.reason.trim() &&
      a.important === b.important &&
      (a.source ?? null) === (b.source ?? null) &&
      (a.decidedOn ?? null) === (b.decidedOn ?? null)))

/** A stance with its sentences is one field: half of one answer beside half of another is what nobody said. */
const fieldsOf = ({ stance, nuance, reason, important, source, decidedOn }: SheetRow) => ({
  answer: [stance, nuance, reason] as const,
  important,
  source: source ?? null,
  decidedOn: decidedOn ?? null,
})

/** A row of which another version was saved meanwhile: what it takes of it, and whether both answered. */
export const mergeRows = (
  base: SheetRow,
  mine: SheetRow,
  saved: SheetRow,
): { change: RowChange; isContested: boolean } => {
  const { values, contested } = mergeVersions(fieldsOf(base), fieldsOf(mine), fieldsOf(saved))
  const { answer, important, source, decidedOn } = values
  const [stance, nuance, reason] = answer
  return {
    change: { stance, nuance, reason, important, source, decidedOn },
    isContested: contested.length > 0,
  }
}
