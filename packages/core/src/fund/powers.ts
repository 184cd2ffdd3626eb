import {
  type Access,
  type Actor,
  type Permission,
  type PowerName,
  withPower,
  withRank,
} from '../shared/permission.ts'

/**
 * In an organisation's space: `fund.represent` declares its base and promises for it. In the coalition's:
 * `fund.treasury` reads who promised and paid, takes in the bank's files and says for whom a payment is. The rule of the
 * fund and who holds its account are decisions of the plenary.
 */
export const fundPowers = ['fund.represent', 'fund.treasury'] as const satisfies readonly PowerName[]
export type FundPower = (typeof fundPowers)[number]

export const mayRepresentInFund = (actor: Actor, organisationId: string, now: Date): Permission =>
  withPower(actor, 'fund.represent', now, { spaceId: organisationId })

/** Whether somebody commits any organisation; for which one it is about is known once its row is read. */
export const mayRepresentSome = (actor: Actor, now: Date): Permission =>
  withPower(actor, 'fund.represent', now)

export const mayKeepTreasury = (actor: Actor, coalitionId: string, now: Date): Permission =>
  withPower(actor, 'fund.treasury', now, { spaceId: coalitionId })

/** What the fund shows to every member organisation is read by their members (R42). */
export const mayReadFund = (actor: Actor): Access => withRank(actor, 'reader')
