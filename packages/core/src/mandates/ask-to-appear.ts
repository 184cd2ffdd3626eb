import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { lineInput, textInput } from '../shared/text-input.ts'
import type { MandateResult } from './codes.ts'

/** Which organisation, for which role, and what is said to it. */
export const askToAppearInput = z.object({
  electorId: uuidInput,
  roleName: lineInput(120),
  message: textInput(1000),
})
export type AskToAppear = z.output<typeof askToAppearInput>

/**
 * Asks an organisation of a coalition whether somebody of it would be shown there, so that a mandate can be given to them.
 * Whoever may bring a decision to a body asks.
 * Refuses: `no_voice_there`, `role_missing`.
 */
export const askToAppear = (
  { mayPropose }: { readonly mayPropose: boolean },
  { roleName }: Pick<AskToAppear, 'roleName'>,
): MandateResult<null> => {
  if (!mayPropose) return refuse('mandates.no_voice_there')
  return roleName === '' ? refuse('mandates.role_missing', { field: 'roleName' }) : ok(null)
}
