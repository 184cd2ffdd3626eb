/**
 * A long computation in steps. Each says how much work it was, in signs or words looked at; whoever runs it does
 * something else between two of them.
 */
export type Steps<Result> = Generator<number, Result, void>

/** How much work is done without a pause: some milliseconds on a slow machine. */
export const turnWork = 30_000

/** Runs all steps at once. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * Runs the steps in turns of `turnWork`, and waits for `pause` between two turns, so that a process answers others
 * and a page stays usable meanwhile. A pause that rejects ends it.
 */
export async function runInTurns<Result>(
  steps: Steps<Result>,
  pause: () => Promise<unknown>,
): Promise<Result> {
  let spent = 0
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    spent += step.value
    if (spent < turnWork) continue
    spent = 0
    await pause()
  }
}
