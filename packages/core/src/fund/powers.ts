import {
  type Access,
  type Actor,
  askingFor,
  type Permission,
  type PowerOf,
  type PowerTable,
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
export const fundPowers = {
  'fund.represent': { given: 'organisation', group: 'money' },
  'fund.dues': { given: 'organisation', group: 'money' },
  'fund.treasury': { given: 'coalition', group: 'money' },
  'fund.approve': { given: 'coalition', group: 'money' },
  'fund.audit': { given: 'coalition', group: 'money' },
} as const satisfies PowerTable
export type FundPower = PowerOf<typeof fundPowers>
const asks = askingFor(fundPowers)

export const mayRepresentInFund = (actor: Actor, organisationId: string, now: Date): Permission =>
  asks(actor, 'fund.represent', now, { organisationId })

/** Whether somebody commits any organisation; for which one it is about is known once its row is read. */
export const mayRepresentSome = (actor: Actor, now: Date): Permission =>
  withPowerAnywhere(actor, 'fund.represent', now)

export const mayKeepTreasury = (actor: Actor, coalitionId: string, now: Date): Permission =>
  asks(actor, 'fund.treasury', now, { coalitionId })

/** What the treasury works with is read by whoever keeps it, and by whoever was mandated to check it. */
export const mayReadTreasury = (actor: Actor, coalitionId: string, now: Date): Permission => {
  const keeps = mayKeepTreasury(actor, coalitionId, now)
  return keeps.allowed ? keeps : asks(actor, 'fund.audit', now, { coalitionId })
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
  asks(actor, 'fund.approve', now, { coalitionId })

/** What the fund shows to every member organisation is read by their members (R42). */
export const mayReadFund = (actor: Actor): Access => withRank(actor, 'reader')

/** Who is up to date with their dues and who is not is read by whoever keeps them, and by nobody else (R137). */
export const mayKeepDues = (actor: Actor, organisationId: string, now: Date): Permission =>
  asks(actor, 'fund.dues', now, { organisationId })

/** Members pay dues, and read their own; whoever only supports an organisation owes none. */
export const mayPayDues = (actor: Actor): Access => withRank(actor, 'member')
