import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { PositionResult } from './codes.ts'
import type { RoundState } from './round.ts'

export const revokePositionsInput = z.object({
  roundId: uuidInput,
  statementIds: z.array(uuidInput).check(z.minLength(1), z.maxLength(500)),
})
export type RevokePositionsInput = z.output<typeof revokePositionsInput>

export type RevokePositionsFacts = {
  readonly roundState: RoundState
  readonly publishedStatementIds: readonly string[]
}

/** In a closed round the result stands: the position loses the organisation's name, the counts keep it. */
export type Revocation = { readonly statementIds: readonly string[]; readonly keepsCounts: boolean }

/**
 * Takes positions back from the coalition at any time; the drafts at home stay. Repeats are one.
 * Refuses: `nothing_to_revoke` when one of them is not published.
 */
export const revokePositions = (
  facts: RevokePositionsFacts,
  input: RevokePositionsInput,
): PositionResult<Revocation> => {
  const statementIds = [...new Set(input.statementIds)]
  const missing = statementIds.find(id => !facts.publishedStatementIds.includes(id))
  if (missing !== undefined) return refuse('positions.nothing_to_revoke', { field: missing })
  return ok({ statementIds, keepsCounts: facts.roundState === 'closed' })
}
