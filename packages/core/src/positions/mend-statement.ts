import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { textInput } from '../shared/text-input.ts'
import type { PositionResult } from './codes.ts'
import { statementText } from './propose-statement.ts'
import type { RoundState } from './round.ts'

export const withdrawStatementInput = z.object({ statementId: uuidInput, revision: revisionInput })
export type WithdrawStatementInput = z.output<typeof withdrawStatementInput>

export const correctStatementInput = z.extend(withdrawStatementInput, { text: textInput(2000) })
export type CorrectStatementInput = z.output<typeof correctStatementInput>

export type MendFacts = {
  readonly roundState: RoundState
  readonly revision: number
  /** Whether an organisation has published a position on it, or asked something about it. */
  readonly isAnswered: boolean
}

/**
 * Whether a statement may still be taken back: nobody has said anything about it, so that no position comes to stand under
 * other words. Refuses: `round_closed`, `revision_changed`, `statement_answered`.
 */
export const mayMend = (facts: MendFacts, input: { revision: number }): PositionResult<true> => {
  if (facts.roundState === 'closed') return refuse('positions.round_closed')
  if (facts.revision !== input.revision) return refuse('positions.revision_changed')
  return facts.isAnswered ? refuse('positions.statement_answered') : ok(true)
}

/** The corrected text of such a statement; refuses what `mayMend` does, and what a text cannot be. */
export const correctStatement = (
  facts: MendFacts & { readonly otherTexts: readonly string[] },
  input: CorrectStatementInput,
): PositionResult<string> => {
  const may = mayMend(facts, input)
  return may.ok ? statementText(input.text, facts.otherTexts) : may
}
