import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok } from '../shared/result.ts'
import { type ActionContent, actionFields, checkDays, needsInput } from './action.ts'
import type { ActionsResult } from './codes.ts'
import { type Discretion, discretionInput, leadMayBe } from './discretion.ts'

/** An action that an organisation leads, with its own contribution; `isDraft` keeps it to the people of that organisation. */
export const addActionInput = z.object({
  ...actionFields,
  organisationId: uuidInput,
  discretion: discretionInput,
  needs: needsInput,
  isDraft: z.boolean(),
})
export type AddAction = z.output<typeof addActionInput>

/** Refuses `ends_before_start`, `too_long`, and `lead_is_shown`: whoever leads what everybody reads appears (R56). */
export const addAction = (
  input: Pick<ActionContent, 'startsOn' | 'endsOn' | 'audience'> & { readonly discretion: Discretion },
): ActionsResult<null> => {
  const days = checkDays(input)
  if (!days.ok) return days
  const lead = leadMayBe(input.discretion, input.audience)
  return lead.ok ? ok(null) : lead
}
