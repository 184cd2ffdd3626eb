import type { CivilDate } from '../shared/time.ts'
import { contentOf, type PositionContent, sameContent } from './position.ts'
import type { Source } from './stance.ts'

/** What stands for every row that has no source or date of its own. */
export type SheetSource = { readonly source: Source; readonly decidedOn: CivilDate | null }

export type DraftPosition = PositionContent & { readonly statementId: string; readonly revision: number }
export type PublishedPosition = PositionContent & { readonly statementId: string }

/** What one publication changes for the others; `after` is exactly what they will see. */
export type PublicationChange =
  | { readonly kind: 'added'; readonly statementId: string; readonly after: PositionContent }
  | {
      readonly kind: 'changed' | 'unchanged'
      readonly statementId: string
      readonly before: PositionContent
      readonly after: PositionContent
    }
  | { readonly kind: 'revoked'; readonly statementId: string; readonly before: PositionContent }

const shownOf = (position: PositionContent, sheet?: SheetSource): PositionContent => ({
  ...contentOf(position),
  nuance: position.stance === 'nuance' ? position.nuance : '',
  source: position.source ?? sheet?.source ?? null,
  decidedOn: position.decidedOn ?? sheet?.decidedOn ?? null,
})

/**
 * The preview: the sheet at home against what is published, in the order of the drafts, then what was published
 * and is no longer on the sheet. The same function decides the publication.
 */
export const previewPublication = (
  drafts: readonly DraftPosition[],
  published: readonly PublishedPosition[],
  sheet: SheetSource,
): PublicationChange[] => {
  const before = new Map(published.map(position => [position.statementId, shownOf(position)]))
  const drafted = new Set(drafts.map(draft => draft.statementId))
  const changes = drafts.map((draft): PublicationChange => {
    const { statementId } = draft
    const after = shownOf(draft, sheet)
    const old = before.get(statementId)
    if (old === undefined) return { kind: 'added', statementId, after }
    return { kind: sameContent(old, after) ? 'unchanged' : 'changed', statementId, before: old, after }
  })
  for (const [statementId, old] of before)
    if (!drafted.has(statementId)) changes.push({ kind: 'revoked', statementId, before: old })
  return changes
}
