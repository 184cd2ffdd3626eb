import type { Lanes } from '@reliance/db/client.ts'
import { rateLimit } from '@reliance/db/shared/tables.ts'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { RuleError } from '../trpc/rule-error.ts'
import { limitKey } from './tokens.ts'

/** Points per duration, in seconds; each kind counts apart. */
const kinds = {
  linkPerAddress: { points: 5, duration: 15 * 60 },
  linkPerClient: { points: 40, duration: 15 * 60 },
  passwordPerAddress: { points: 8, duration: 15 * 60 },
  passwordPerClient: { points: 60, duration: 15 * 60 },
  tokenPerClient: { points: 60, duration: 15 * 60 },
  // Mail programs stop mails for many people from few addresses (RFC 8058).
  choicePerClient: { points: 600, duration: 15 * 60 },
  addressChangePerPerson: { points: 10, duration: 24 * 3600 },
  invitationPerPerson: { points: 200, duration: 24 * 3600 },
} as const
export type LimitKind = keyof typeof kinds

export type RateLimits = {
  /** Counts one try (or `points`); refuses, saying in how many minutes to come back, when there were too many. */
  spend(kind: LimitKind, key: string, points?: number): Promise<void>
}

/** Limits kept in the database, so that a restart forgives nothing; keys are hashed with the secret. */
export const databaseLimits = (lanes: Lanes, secret: string): RateLimits => ({
  spend: (kind, key, points = 1) =>
    lanes
      .transaction('write', async lane => {
        const limiter = new RateLimiterDrizzle({
          storeClient: lane.db,
          schema: rateLimit,
          keyPrefix: kind,
          clearExpiredByTimeout: false,
          ...kinds[kind],
        })
        try {
          await limiter.consume(limitKey(secret, key), points)
        } catch (spent) {
          if (!(spent instanceof RateLimiterRes)) throw spent
          return Math.ceil(spent.msBeforeNext / 60_000)
        }
        return 0
      })
      .then(minutes => {
        if (minutes > 0) throw new RuleError('too_many', { code: 'shared.too_many', params: { minutes } })
      }),
})
