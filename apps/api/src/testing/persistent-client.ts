import { TRPCClientError } from '@trpc/client'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** What one request of a persistent client took. */
export type Persisted<T> = { answer: T; tries: number; slowestMs: number; endedAt: number }

/**
 * Repeats the same request, as a client does that never learned the answer, until it is answered or refused.
 * @param call makes the same request, with the same requestId, each time.
 * @throws a refusal of the rules: repeating would not change it.
 */
export const persist = async <T>(call: () => Promise<T>): Promise<Persisted<T>> => {
  let slowestMs = 0
  for (let tries = 1; ; tries++) {
    const begun = performance.now()
    try {
      const answer = await call()
      slowestMs = Math.max(slowestMs, performance.now() - begun)
      return { answer, tries, slowestMs, endedAt: performance.now() }
    } catch (error) {
      slowestMs = Math.max(slowestMs, performance.now() - begun)
      const status = error instanceof TRPCClientError ? (error.data?.httpStatus ?? 0) : 0
      if (status >= 400 && status < 500) throw error
      await pause(25 + Math.random() * 50)
    }
  }
}
