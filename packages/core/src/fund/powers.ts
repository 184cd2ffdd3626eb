import {
  type Access,
  type Actor,
  type Permission,
  type PowerName,
  withPower,
  withPowerAnywhere,
  withRank,
} from '../shared/permission.ts'

/**
 * In an organisation's space: `fund.represent` declares its base and promises for it, `fund.dues` keeps the dues of its
 * members and alone sees who has paid. In the coalition's:
 * `fund.treasury` reads who promised and paid, takes in the bank's files, says for whom a payment is and prepares what is
 * paid; `fund.approve` is one of the two who approve it; `fund.audit` reads all of that and changes nothing, but that it may
 * confirm, as any of the three, the closing of a year that somebody else prepared. The rule of the fund, who holds its
 * account and what it gives are decisions.
 */
export const fundPowers = [
  'fund.represent',
  'fund.dues',
  'fund.treasury',
  'fund.approve',
  'fund.audit',
] as const satisfies readonly PowerName[]
export type FundPower = (typeof fundPowers)[number]

export const mayRepresentInFund = (actor: Actor, organisationId: string, now: Date): Permission =>
  withPower(actor, 'fund.represent', now, { spaceId: organisationId })

/** Whether somebody commits any organisation; for which one it is about is known once its row is read. */
export const mayRepresentSome = (actor: Actor, now: Date): Permission =>
  withPowerAnywhere(actor, 'fund.represent', now)

export const mayKeepTreasury = (actor: Actor, coalitionId: string, now: Date): Permission =>
  withPower(actor, 'fund.treasury', now, { spaceId: coalitionId })

/** What the treasury works with is read by whoever keeps it, and by whoever was mandated to check it. */
export const mayReadTreasury = (actor: Actor, coalitionId: string, now: Date): Permission => {
  const keeps = mayKeepTreasury(actor, coalitionId, now)
  return keeps.allowed ? keeps : withPower(actor, 'fund.audit', now, { spaceId: coalitionId })
}

/**
 * A year is closed by two: the treasury prepares it, somebody else of these confirms, who therefore reads that year. Who it
 * was that prepared it is looked at later.
 */
export const mayConfirmClosing = (actor: Actor, coalitionId: string, now: Date): Permission => {
  const reads = mayReadTreasury(actor, coalitionId, now)
  return reads.allowed ? reads : mayApprovePayments(actor, coalitionId, now)
}

export const mayApprovePayments = (actor: Actor, coalitionId: string, now: Date): Permission =>
  withPower(actor, 'fund.approve', now, { spaceId: coalitionId })

/** What the fund shows to every member organisation is read by their members (R42). */
export const mayReadFund = (actor: Actor): Access => withRank(actor, 'reader')

/** Who is up to date with their dues and who is not is read by whoever keeps them, and by nobody else (R137). */
export const mayKeepDues = (actor: Actor, organisationId: string, now: Date): Permission =>
  withPower(actor, 'fund.dues', now, { spaceId: organisationId })

/** Members pay dues, and read their own; whoever only supports an organisation owes none. */
export const mayPayDues = (actor: Actor): Access => withRank(actor, 'member')
