import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import type { PositionResult } from './codes.ts'
import { statementInput, statementText } from './propose-statement.ts'
import type { RoundState } from './round.ts'

/** `proposerAgrees` is what the person facilitating states: a rewording has its author's agreement. */
export const acceptStatementInput = z.object({
  statementId: uuidInput,
  roundId: uuidInput,
  text: statementInput,
  proposerAgrees: z.boolean(),
  revision: revisionInput,
})
export type AcceptStatementInput = z.output<typeof acceptStatementInput>

export type AcceptStatementFacts = {
  readonly statement: { text: string; acceptedAt: Date | null; revision: number }
  readonly otherTexts: readonly string[]
  readonly roundState: RoundState
}

/**
 * Takes a proposed statement into a round, as it is or reworded with its author's agreement (protocols §10).
 * Refuses: `statement_not_proposed`, `revision_changed`, `round_closed`, `rewording_needs_agreement`, and those
 * of the text.
 */
export const acceptStatement = (
  facts: AcceptStatementFacts,
  input: AcceptStatementInput,
  now: Date,
): PositionResult<{ text: string; reworded: boolean; acceptedAt: Date }> => {
  if (facts.statement.acceptedAt !== null) return refuse('positions.statement_not_proposed')
  if (facts.statement.revision !== input.revision) return refuse('positions.revision_changed')
  if (facts.roundState === 'closed') return refuse('positions.round_closed')
  const text = statementText(input.text, facts.otherTexts)
  if (!text.ok) return text
  const reworded = text.value !== facts.statement.text
  if (reworded && !input.proposerAgrees)
    return refuse('positions.rewording_needs_agreement', { field: 'proposerAgrees' })
  return ok({ text: text.value, reworded, acceptedAt: now })
}
