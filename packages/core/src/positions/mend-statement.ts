import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import type { PositionResult } from './codes.ts'
import { statementInput, statementText } from './propose-statement.ts'
import type { RoundState } from './round.ts'

/** `answered`: whoever asks knows that organisations have answered it, and what becomes of their answers. */
export const withdrawStatementInput = z.object({
  statementId: uuidInput,
  revision: revisionInput,
  answered: z._default(z.boolean(), false),
})
export type WithdrawStatementInput = z.output<typeof withdrawStatementInput>

export const correctStatementInput = z.extend(withdrawStatementInput, { text: statementInput })
export type CorrectStatementInput = z.output<typeof correctStatementInput>

export type MendFacts = {
  readonly roundState: RoundState
  readonly revision: number
  /** Whether an organisation has published a position on it, or asked something about it. */
  readonly isAnswered: boolean
}

const mayMend = (facts: MendFacts, input: { revision: number; answered: boolean }): PositionResult<true> => {
  if (facts.roundState === 'closed') return refuse('positions.round_closed')
  if (facts.revision !== input.revision) return refuse('positions.revision_changed')
  return facts.isAnswered && !input.answered ? refuse('positions.statement_answered') : ok(true)
}

/**
 * What becomes of a statement that is withdrawn: one that nobody has been asked goes; once its round is open it stays
 * readable, out of the round. Refuses: `round_closed`, `revision_changed`, `statement_answered` (meanwhile: whoever
 * withdraws it does not know).
 */
export const withdrawStatement = (
  facts: MendFacts,
  input: { revision: number; answered: boolean },
): PositionResult<'goes' | 'stays_readable'> => {
  const may = mayMend(facts, input)
  if (!may.ok) return may
  return ok(facts.roundState === 'open' || facts.isAnswered ? 'stays_readable' : 'goes')
}

/**
 * The corrected text of a statement. `isNextVersion`: organisations were asked it, so that its former words stay beside the
 * answers given to them, published or prepared at home, and each says where it stands on the new ones. Refuses what withdrawing does,
 * `statement_unchanged`, and what a text cannot be.
 */
export const correctStatement = (
  facts: MendFacts & { readonly text: string; readonly otherTexts: readonly string[] },
  input: CorrectStatementInput,
): PositionResult<{ text: string; isNextVersion: boolean }> => {
  const may = mayMend(facts, input)
  if (!may.ok) return may
  const text = statementText(input.text, facts.otherTexts)
  if (!text.ok) return text
  if (text.value === facts.text) return refuse('positions.statement_unchanged', { field: 'text' })
  return ok({ text: text.value, isNextVersion: facts.isAnswered || facts.roundState === 'open' })
}
