import { mayRepresent } from '@reliance/core/positions/powers.ts'
import { RuleError } from '../boundary/rule-error.ts'
import { mutation } from '../boundary/use-case.ts'
import { type ConfirmOne, confirmPosition } from './confirm-position.ts'

type Input = Pick<ConfirmOne, 'organisationId' | 'spaceId' | 'requestId'> & {
  positions: readonly Pick<ConfirmOne, 'statementId' | 'nuance' | 'source' | 'version'>[]
}

/** Several at once, each as `confirmPosition` confirms it: all of them, or none. */
export const confirmPositions = mutation({
  may: (actor, now, { organisationId }: Input) => mayRepresent(actor, organisationId, now),
  run: async (ctx, { positions, ...input }: Input) => {
    if (positions.length === 0) throw new RuleError('bad_request', { code: 'positions.nothing_to_confirm' })
    for (const one of positions)
      try {
        await confirmPosition.run(ctx, { ...input, ...one })
      } catch (error) {
        if (!(error instanceof RuleError)) throw error
        // Beside its own row of the form.
        const { field, ...refusal } = error.refusal
        throw new RuleError('conflict', {
          ...refusal,
          ...(field && { field: `${field}-${one.statementId}` }),
        })
      }
    return { count: positions.length }
  },
})
