import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { type CivilDate, civilDateInput } from '../shared/time.ts'
import type { PositionResult } from './codes.ts'
import { type DraftContent, importantMax, isPosition } from './position.ts'
import {
  type PublicationChange as Change,
  type DraftPosition,
  type PublishedPosition,
  previewPublication,
} from './preview-publication.ts'
import type { RoundState } from './round.ts'
import { sources } from './stance.ts'

/**
 * `statements` names what is published, row by row, each with the revision of the draft that was previewed, and with the
 * version of the words that were read: the first, unless another is named.
 */
export const publishPositionsInput = z.object({
  roundId: uuidInput,
  statements: z
    .array(
      z.object({
        statementId: uuidInput,
        revision: revisionInput,
        version: z._default(z.int().check(z.minimum(1), z.maximum(100_000)), 1),
      }),
    )
    .check(z.minLength(1), z.maxLength(500)),
  source: z.enum(sources),
  decidedOn: z.nullable(civilDateInput),
})
export type PublishPositionsInput = z.output<typeof publishPositionsInput>

/** What the publication writes, as it was previewed. */
export type PublicationChange = Change

export type PublishPositionsFacts = {
  readonly roundState: RoundState
  /** `isFormer`: saved before the words that stand now. */
  readonly drafts: readonly (DraftContent & {
    readonly statementId: string
    readonly revision: number
    readonly isFormer?: boolean
  })[]
  readonly published: readonly PublishedPosition[]
  /** Which words of each statement stand; the first where none is named. */
  readonly versions?: ReadonlyMap<string, number>
  readonly today: CivilDate
}

/**
 * Publishes the named rows to the coalition: an act, per item, revocable. Answers with the changes to write
 * (rows already published as they are stay untouched; one that is not yet debated after all is taken back).
 * Refuses: `round_closed`, `round_not_open`, `revision_changed` (a row is not as previewed), `words_changed` (it was
 * answered on former words, and not looked at since, or those that stand were not read), `decided_in_future`, `nuance_needs_sentence`, `too_many_important`, `nothing_to_publish`.
 */
export const publishPositions = (
  facts: PublishPositionsFacts,
  input: PublishPositionsInput,
): PositionResult<PublicationChange[]> => {
  if (facts.roundState === 'closed') return refuse('positions.round_closed')
  if (facts.roundState !== 'open') return refuse('positions.round_not_open')
  const revisions = new Map(facts.drafts.map(draft => [draft.statementId, draft.revision]))
  const named = new Map(input.statements.map(row => [row.statementId, row.revision]))
  for (const [statementId, revision] of named)
    if ((revisions.get(statementId) ?? 0) !== revision)
      return refuse('positions.revision_changed', { field: statementId })
  const preview = previewPublication(facts.drafts.flatMap(asPosition), facts.published, input)
  const changes = preview.filter(change => named.has(change.statementId) && change.kind !== 'unchanged')
  if (changes.length === 0) return refuse('positions.nothing_to_publish')
  const former = new Set(facts.drafts.filter(draft => draft.isFormer).map(draft => draft.statementId))
  const read = new Map(input.statements.map(row => [row.statementId, row.version]))
  for (const change of changes) {
    if (change.kind === 'revoked') continue
    const isRead = read.get(change.statementId) === (facts.versions?.get(change.statementId) ?? 1)
    if (former.has(change.statementId) || !isRead)
      return refuse('positions.words_changed', { field: change.statementId })
    const { stance, nuance, decidedOn } = change.after
    if (stance === 'nuance' && nuance === '')
      return refuse('positions.nuance_needs_sentence', { field: change.statementId })
    if (decidedOn !== null && decidedOn > facts.today)
      return refuse('positions.decided_in_future', { field: change.statementId })
  }
  if (importantAfter(facts.published, changes) > importantMax)
    return refuse('positions.too_many_important', { params: { max: importantMax } })
  return ok(changes)
}

type Draft = PublishPositionsFacts['drafts'][number]
const asPosition = (draft: Draft): DraftPosition[] => (isPosition(draft) ? [draft] : [])

const importantAfter = (
  published: readonly PublishedPosition[],
  changes: readonly PublicationChange[],
): number => {
  const important = new Map(published.map(position => [position.statementId, position.important]))
  for (const change of changes)
    important.set(change.statementId, change.kind !== 'revoked' && change.after.important)
  return [...important.values()].filter(Boolean).length
}
