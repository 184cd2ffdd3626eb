import type { Refusal } from '@reliance/core/shared/result.ts'
import type { OpenTransaction } from '@reliance/db/connection/connection.ts'
import type { Database } from '@reliance/db/connection/database.ts'
import { rateLimit } from '@reliance/db/shared/tables.ts'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { RuleError } from '../boundary/rule-error.ts'
import { limitKey } from './tokens.ts'

const day = 24 * 3600

/** Points per duration, in seconds; each kind counts apart. */
const kinds = {
  linkPerClient: { points: 40, duration: 15 * 60 },
  linkPerAddressAndClient: { points: 5, duration: 15 * 60 },
  linkPerAddress: { points: 20, duration: 15 * 60 },
  // From a browser that somebody with that address has come in with, and from all of those.
  linkPerDevice: { points: 5, duration: 15 * 60 },
  linkPerKnownAddress: { points: 20, duration: 15 * 60 },
  passwordPerAddress: { points: 8, duration: 15 * 60 },
  passwordPerClient: { points: 60, duration: 15 * 60 },
  tokenPerClient: { points: 60, duration: 15 * 60 },
  // Mail programs stop mails for many people from few addresses (RFC 8058).
  choicePerClient: { points: 600, duration: 15 * 60 },
  addressChangePerPerson: { points: 10, duration: day },
  invitationPerPerson: { points: 200, duration: day },
  // By one organisation, and by one person whichever organisation they write for.
  invitationPerAddress: { points: 3, duration: 7 * day },
  organisationPerPerson: { points: 10, duration: day },
  proposalPerPersonAndPlace: { points: 40, duration: day },
  // What one person asks to borrow in one coalition.
  bookingPerPersonAndPlace: { points: 40, duration: day },
  coalitionPerPerson: { points: 10, duration: day },
  joinRequestPerPerson: { points: 20, duration: day },
  // To one organisation or coalition, by whoever asks to come in: it can be left, and asked again.
  joinRequestPerPlace: { points: 3, duration: day },
  // To one organisation, about one round of positions that were entered for it.
  confirmationPerPlace: { points: 3, duration: day },
  // To one organisation, for what it promised to the fund of a coalition.
  fundReminder: { points: 1, duration: 7 * day },
  // Mails to one address by which one mail is answered, and answers of ours to one person.
  replyPerAddress: { points: 20, duration: 3600 },
  answerPerPerson: { points: 20, duration: 3600 },
  // To one organisation of one coalition, about its positions.
  questionMailPerPlace: { points: 20, duration: day },
  // To those who let people into one organisation: with a code one can come and go by turns.
  comingMailPerPlace: { points: 10, duration: day },
  // To the organisations of one coalition, about rounds that open and close.
  roundMailPerPlace: { points: 10, duration: day },
  // To those for whom dates are: about those that one space adds, or about one that is moved by turns.
  dateMailPerPlace: { points: 40, duration: day },
  // To those who take part in one action, of each kind.
  actionMailPerAction: { points: 5, duration: day },
  // To the organisations of one coalition, about their plan as a whole.
  recognitionPerPlace: { points: 3, duration: day },
  // To the organisations that have answered one round, about another one that answers.
  answeredMailPerRound: { points: 10, duration: day },
  // To the organisations of one coalition, about statements of one round that were corrected or withdrawn.
  mendMailPerRound: { points: 1, duration: 20 * 3600 },
  // To the coordination of one coalition, about statements that its people propose.
  proposalMailPerPlace: { points: 20, duration: day },
  // The same by one organisation, so that nobody uses up what others need.
  questionMailPerAsker: { points: 5, duration: day },
  proposalMailPerPerson: { points: 5, duration: day },
  workshopMailPerAsker: { points: 5, duration: day },
  // To one organisation about its part in one project, and about one expense, each time that it is written anew.
  shareMailPerProject: { points: 5, duration: day },
  expenseMailPerExpense: { points: 10, duration: day },
  // To all other organisations, about what one of them gives in kind.
  giftMailPerGiver: { points: 10, duration: day },
  // To one organisation of one coalition, for somebody of it to be shown there.
  appearancePerPlace: { points: 3, duration: day },
  coalitionInvitation: { points: 3, duration: day },
  // Mails to the coordination of one coalition, by one address that it invited, and by all of them.
  questionPerInvitation: { points: 3, duration: day },
  questionPerInvitingPlace: { points: 30, duration: day },
} as const
export type LimitKind = keyof typeof kinds

export type RateLimits = {
  /**
   * Counts one try (or `points`); refuses when there were too many, in the words of `refusal`, with `minutes` until one
   * may come back and the `maximum`.
   */
  spend(kind: LimitKind, key: string, points?: number, refusal?: Refusal): Promise<void>
  /** Counts one try for each key, or for none of them. @returns a key that had too many; undefined where none had. */
  spendEach(kind: LimitKind, keys: readonly string[]): Promise<{ key: string; maximum: number } | undefined>
}

/** One key of several had too many: nothing is counted for the others either. */
class Spent extends Error {
  readonly key: string
  constructor(key: string) {
    super('too many')
    this.key = key
  }
}

/** Limits kept in the database, so that a restart forgives nothing; keys are hashed with the secret. */
export const databaseLimits = (database: Database, secret: string): RateLimits => {
  const limiterOf = (storeClient: OpenTransaction['db'], kind: LimitKind) =>
    new RateLimiterDrizzle({
      storeClient,
      schema: rateLimit,
      keyPrefix: kind,
      clearExpiredByTimeout: false,
      ...kinds[kind],
    })
  /** @returns the milliseconds to wait; zero where it was counted. */
  const consume = async (limiter: RateLimiterDrizzle, key: string, points: number): Promise<number> => {
    try {
      await limiter.consume(limitKey(secret, key), points)
      return 0
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent
      return Math.max(spent.msBeforeNext, 1)
    }
  }
  return {
    async spend(kind, key, points = 1, refusal = { code: 'shared.too_many' }) {
      const waitMs = await database.transaction('write', ({ db }) =>
        consume(limiterOf(db, kind), key, points),
      )
      if (waitMs === 0) return
      const params = { minutes: Math.ceil(waitMs / 60_000), maximum: kinds[kind].points, ...refusal.params }
      throw new RuleError('too_many', { ...refusal, params })
    },
    async spendEach(kind, keys) {
      const counting = database.transaction('write', async ({ db }) => {
        const limiter = limiterOf(db, kind)
        // In one order for everybody: two who count the same keys do not wait for one another.
        for (const key of keys.toSorted()) if ((await consume(limiter, key, 1)) > 0) throw new Spent(key)
      })
      try {
        await counting
      } catch (error) {
        if (error instanceof Spent) return { key: error.key, maximum: kinds[kind].points }
        throw error
      }
    },
  }
}
