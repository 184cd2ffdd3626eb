import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { lineInput, requiredLine } from '../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../shared/time.ts'
import type { ActionsResult } from './codes.ts'
import type { Discretion } from './discretion.ts'

/** What was won, where or for whom, on which day (R66): three fields; of an action, or of none. */
export const fileVictoryInput = z.object({
  organisationId: uuidInput,
  actionId: z.nullable(uuidInput),
  what: requiredLine(200),
  whom: lineInput(160),
  wonOn: civilDateInput,
})
export type FileVictory = z.output<typeof fileVictoryInput>

/** Refuses `won_later` (it has not happened yet), and `not_taking_part` in the action that it is of. */
export const fileVictory = (
  { today, takesPart }: { readonly today: CivilDate; readonly takesPart: boolean },
  { wonOn }: { readonly wonOn: CivilDate },
): ActionsResult<null> => {
  if (!takesPart) return refuse('actions.not_taking_part')
  return wonOn > today ? refuse('actions.won_later', { field: 'wonOn' }) : ok(null)
}

type Part = { readonly organisationId: string; readonly name: string; readonly discretion: Discretion }

/**
 * Who is credited with a victory (R56, R66): whoever appears in its action, whichever of them wrote it down; of no action, who
 * wrote it. Worked out at each reading, so that who becomes discreet is named no more.
 */
export const creditedOf = (
  victory: { readonly actionId: string | null; readonly organisation: string | null },
  parts: readonly Part[],
): string[] => {
  if (victory.actionId === null) return victory.organisation === null ? [] : [victory.organisation]
  return parts.filter(one => one.discretion === 'shown').map(one => one.name)
}
