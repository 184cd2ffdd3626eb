import type { CivilDate } from '../shared/time.ts'
import type { Answer, Source, Stance } from './stance.ts'

/** Lengths in characters. */
export const nuanceMax = 500
export const reasonMax = 2000

/** Statements an organisation may mark as important in one round (mapping §1). */
export const importantMax = 3

type Content<Stanced> = {
  readonly stance: Stanced
  readonly nuance: string
  readonly reason: string
  readonly important: boolean
  readonly source: Source | null
  readonly decidedOn: CivilDate | null
}

/**
 * What an organisation says about one statement. `nuance` is the sentence that "agree with nuances" needs;
 * `reason` is free. Empty text means none.
 */
export type PositionContent = Content<Stance>
/** What an organisation keeps at home about one statement: it may say that it has not debated it yet. */
export type DraftContent = Content<Answer>
/** The same on a sheet, where nobody may have answered yet: `stance` is null. */
export type SheetContent = Content<Answer | null>

/** Whether a row says something that the others can read. */
export const isPosition = (row: SheetContent): row is PositionContent =>
  row.stance !== null && row.stance !== 'undebated'

/** What a row of a sheet says before anybody has answered. Its keys are the fields of a position. */
export const unanswered: SheetContent = {
  stance: null,
  nuance: '',
  reason: '',
  important: false,
  source: null,
  decidedOn: null,
}
const fields = Object.keys(unanswered) as (keyof PositionContent)[]

/** What a row says of a statement, and nothing else that it holds. */
export const contentOf = <Stanced>(row: Content<Stanced>): Content<Stanced> =>
  Object.fromEntries(fields.map(field => [field, row[field]])) as Content<Stanced>

export const sameContent = (a: SheetContent, b: SheetContent): boolean =>
  fields.every(field => a[field] === b[field])
