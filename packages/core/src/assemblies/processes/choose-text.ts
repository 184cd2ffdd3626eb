import * as z from 'zod/mini'
import { ok } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import { chooseAfterFeelings } from '../methods/consent-talk.ts'
import { type ConsentSheet, withConsent } from './consent-sheet.ts'
import { longestText, ofRevision } from './process-inputs.ts'

export const textChoices = ['keep', 'amend', 'clarify', 'withdraw'] as const

/** What becomes of the text after the feelings; `text` is the next version of one that is amended. */
export const chooseTextInput = z.object({
  ...ofRevision,
  choice: z.enum(textChoices),
  text: textInput(longestText),
})
export type ChooseTextInput = z.output<typeof chooseTextInput>

/** Keeps, amends, clarifies or withdraws the text. Refuses: `proposer_only`, `amendment_missing`. */
export const chooseText = (
  sheet: ConsentSheet,
  byId: string,
  { choice, text }: ChooseTextInput,
): AssemblyResult<ConsentSheet> => {
  const chosen = chooseAfterFeelings(sheet, byId, choice, text)
  return chosen.ok ? ok(withConsent(sheet, chosen.value)) : chosen
}
