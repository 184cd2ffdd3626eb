import { isPosition } from '@reliance/core/positions/position.ts'
import {
  type DraftPosition,
  type PublicationChange,
  previewPublication,
} from '@reliance/core/positions/preview-publication.ts'
import type { Source } from '@reliance/core/positions/stance.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { RowStatus } from './row-store.ts'
import { type RowState, statusOf } from './row-store.ts'
import { isIncomplete, type SheetRow } from './sheet-row.ts'
import type { StandingPosition } from './standing-position.ts'

export type SheetSource = { source: Source | null; decidedOn: string }
export type SheetChange = Exclude<PublicationChange, { kind: 'unchanged' }> & { row: SheetRow }
export type PublicationView = {
  changes: readonly SheetChange[]
  unchangedCount: number
  undebatedCount: number
  incompleteCount: number
  /** Answered on former words, and to be looked at before they leave. */
  formerCount: number
}

type Facts = {
  rows: readonly SheetRow[]
  statuses: ReadonlyMap<string, RowStatus>
  published: readonly StandingPosition[]
  source: SheetSource
}

const asDraft = (row: SheetRow): DraftPosition[] => (isPosition(row) ? [row] : [])

/** What would change for the others if the sheet was published now; the rule is the one that will decide it. */
export function publicationView({ rows, statuses, published, source }: Facts): PublicationView {
  const isTouched = (row: SheetRow): boolean => {
    const state: RowState = statusOf({ rows, statuses }, row.statementId).state
    return row.revision > 0 || state !== 'kept'
  }
  const named = new Map(rows.map(row => [row.statementId, row]))
  const stays = (id: string): boolean => {
    const row = named.get(id)
    const standing = published.find(one => one.statementId === id)
    return (
      row === undefined ||
      isIncomplete(row) ||
      row.isFormer === true ||
      (standing?.byOthers === true && !isTouched(row))
    )
  }
  const drafts = rows
    .filter(row => isTouched(row) && !isIncomplete(row) && row.isFormer !== true)
    .flatMap(asDraft)
  const day = source.decidedOn === '' ? null : (source.decidedOn as CivilDate)
  // Before anybody has said who decided, the preview differs from the publication by that word alone.
  const preview = previewPublication(drafts, published, { source: source.source ?? 'board', decidedOn: day })
  const changes = preview.flatMap(change => {
    const row = named.get(change.statementId)
    if (row === undefined || change.kind === 'unchanged') return []
    return change.kind === 'revoked' && stays(change.statementId) ? [] : [{ ...change, row }]
  })
  return {
    changes,
    unchangedCount: published.length - changes.filter(change => change.kind !== 'added').length,
    undebatedCount: rows.filter(row => row.stance === 'undebated').length,
    incompleteCount: rows.filter(isIncomplete).length,
    formerCount: rows.filter(row => row.isFormer === true && isPosition(row)).length,
  }
}
