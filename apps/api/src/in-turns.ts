import { setImmediate } from 'node:timers/promises'
import { runInTurns, type Steps } from '@reliance/core/shared/steps.ts'

/** Runs a long computation between the requests of others: none of them waits for it longer than a turn takes. */
export const inTurns = <Result>(steps: Steps<Result>): Promise<Result> =>
  runInTurns(steps, () => setImmediate())
