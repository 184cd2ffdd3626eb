import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { languages } from '../shared/messages.ts'
import { ok, refuse } from '../shared/result.ts'
import type { PositionResult } from './codes.ts'
import { statementInput, statementText } from './propose-statement.ts'
import type { RoundState } from './round.ts'

/** Statements written by the coordination at once, one per line of its list. */
export const statementTextsInput = z.object({
  lang: z.enum(languages),
  texts: z.array(statementInput).check(z.minLength(1), z.maxLength(100)),
})
export type StatementTexts = z.output<typeof statementTextsInput>

export const addStatementsInput = z.extend(statementTextsInput, { roundId: uuidInput })
export type AddStatementsInput = z.output<typeof addStatementsInput>

/**
 * Takes a list of statements into a round, all of them or none; `field` of a refusal is `texts.<index>`.
 * Refuses: `round_closed`, `statement_empty`, `statement_too_long`, `statement_already_there` (in the coalition
 * or earlier in the list).
 */
export const addStatements = (
  facts: { readonly roundState: RoundState; readonly otherTexts: readonly string[] },
  input: StatementTexts,
): PositionResult<string[]> => {
  if (facts.roundState === 'closed') return refuse('positions.round_closed')
  const others = [...facts.otherTexts]
  const texts: string[] = []
  for (const [index, given] of input.texts.entries()) {
    const text = statementText(given, others)
    if (!text.ok) return { ok: false, error: { ...text.error, field: `texts.${index}` } }
    texts.push(text.value)
    others.push(text.value)
  }
  return ok(texts)
}
