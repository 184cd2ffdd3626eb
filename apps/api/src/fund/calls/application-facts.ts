import type {
  ApplyFacts,
  ApplyToCall,
  AskedShare,
  CallMember,
} from '@reliance/core/fund/calls/apply-to-call.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { type ApplicationRow, listShares, type ShareRow } from '@reliance/db/fund/applications.ts'
import { findCall } from '@reliance/db/fund/calls.ts'
import { listMembers, type Member } from '@reliance/db/fund/members.ts'
import { RuleError } from '../../boundary/rule-error.ts'
import { allow, type MutationContext } from '../../boundary/use-case.ts'

/** The shares of an application as its form has them. */
export const askedIn = (shares: readonly ShareRow[]): AskedShare[] =>
  shares.map(({ organisationId, askedCents, hostId }) => ({
    organisationId,
    asked: eurosOf(askedCents),
    hostId,
  }))

/** An application as it was written, from its rows. */
export const applicationOf = (row: ApplicationRow, shares: readonly ShareRow[]): ApplyToCall => ({
  applicationId: row.id,
  callId: row.callId,
  title: row.title,
  summary: row.summary,
  leadId: row.leadId,
  shares: askedIn(shares),
  budget: row.budget,
  minimum: eurosOf(row.minimumCents),
  maximum: eurosOf(row.maximumCents),
})

export const callMembers = (members: readonly Member[]): Map<string, CallMember> =>
  new Map(
    members.map(one => [
      one.organisationId,
      { isJoined: one.status === 'joined', isPolitical: one.isPoliticalGroup },
    ]),
  )

/** What an application is measured by: its call, the members, the day; and what the call is called. */
export const readApplyFacts = async (
  { db, scope, now }: Pick<MutationContext, 'db' | 'scope' | 'now'>,
  callId: string,
  row: ApplicationRow | undefined,
) => {
  const [call, members, shares] = await Promise.all([
    findCall(db, scope, callId),
    listMembers(db, scope),
    row ? listShares(db, scope, [row.id]) : [],
  ])
  const facts: ApplyFacts = {
    call: call ? { ...call, envelope: eurosOf(call.envelopeCents) } : null,
    state: row?.state ?? null,
    members: callMembers(members),
    today: civilDateAt(now),
  }
  return { facts, members, shares, callTitle: call?.title ?? '' }
}

/** The mandate under which somebody acts for that organisation. @throws {RuleError} where there is none. */
export const actingFor = (
  { actor, now }: Pick<MutationContext, 'actor' | 'now'>,
  organisationId: string,
): string => allow(mayRepresentInFund(actor, organisationId, now)) ?? ''

/** The application, for whoever acts in it. @throws {RuleError} `application_missing`. */
export const needApplication = (row: ApplicationRow | undefined): ApplicationRow => {
  if (!row) throw new RuleError('not_found', { code: 'fund.application_missing' })
  return row
}
