import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** What became of counting: `refused_first` once in a minute, so that a flood writes one line to the log. */
export type CallCount = 'counted' | 'refused' | 'refused_first'

/** Counts what a client asks of this process within a minute. */
export type CallLimit = (client: string, points: number) => Promise<CallCount>

/**
 * Kept in memory and by process, unlike the limits of tries: what is bounded is the time of this process, and a read
 * must not write. @param perMinute points that one client may spend.
 */
export const callLimit = (perMinute: number): CallLimit => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return async (client, points) => {
    try {
      await limiter.consume(client, points)
      return 'counted'
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent
      return spent.consumedPoints - points <= perMinute ? 'refused_first' : 'refused'
    }
  }
}
