import { countStanding } from '@reliance/core/coalitions/member-status.ts'
import {
  mayAdmitOrganisations,
  mayReadCharter,
  mayReadCoalition,
  maySignFor,
} from '@reliance/core/coalitions/powers.ts'
import { enoughToLive } from '@reliance/core/shared/enough-to-live.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { linesPerKind } from '@reliance/core/shared/paging.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listCharterLabels, listSignatures } from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations, type MemberRow } from '@reliance/db/coalitions/members.ts'
import { waitingInvitations } from '@reliance/db/coalitions/organisation-invitations.ts'
import { actorOf, type QueryContext } from '../boundary/use-case.ts'

/** Organisations of others that have not answered the charter: who, and how many more. */
const unsignedLine = (version: string, unsigned: readonly MemberRow[]) => ({
  kind: 'signatures' as const,
  version,
  names: unsigned.slice(0, linesPerKind).map(one => one.displayName),
  more: Math.max(0, unsigned.length - linesPerKind),
})

/**
 * On the first screen, in a coalition: the charter, to whoever may sign it for their organisation; one's own request to
 * come in; and, to whoever admits, the requests of others, invitations without an answer since the first of them, the
 * signatures that are missing and the first guest. An
 * organisation has no charter: nothing is said there.
 */
export const coalitionsToday = async ({ db, scope, entered: entering }: QueryContext) => {
  const [[charter], signatures, members, invitations] = await Promise.all([
    listCharterLabels(db, scope),
    listSignatures(db, scope),
    listMemberOrganisations(db, scope),
    waitingInvitations(db, scope),
  ])
  const entered = await entering
  const [actor, { now }] = [actorOf(entered), entered]
  if (!charter || !mayReadCharter(actor).allowed)
    return { waiting: [], others: [], soon: [], late: [], steps: [] }
  const version = charter.label
  const answered = new Set(
    signatures.filter(one => one.charterVersionId === charter.id).map(one => one.organisationId),
  )
  const isMine = ({ organisationId }: MemberRow) =>
    (entered.organisationIds as string[]).includes(organisationId)
  const [mine, admits] = [
    members.filter(isMine),
    mayReadCoalition(actor).allowed && mayAdmitOrganisations(actor, now, scope).allowed,
  ]
  const others = admits ? members.toSorted((a, b) => compareNames(a.displayName, b.displayName)) : []
  const applied = others.filter(one => one.status === 'applied')
  const unsigned = others.filter(
    one => ['invited', 'admitted'].includes(one.status) && !answered.has(one.organisationId) && !isMine(one),
  )
  const { joined, listed, coming } = countStanding(members.map(one => one.status))
  return {
    waiting: [
      ...mine
        .filter(
          one =>
            one.status !== 'applied' &&
            !answered.has(one.organisationId) &&
            maySignFor(actor, one.organisationId, now).allowed,
        )
        .map(one => ({ kind: 'sign' as const, organisation: one.displayName, version })),
      ...applied.map(one => ({ kind: 'applied' as const, organisation: one.displayName })),
    ],
    others: [
      ...mine
        .filter(one => one.status === 'applied')
        .map(one => ({ kind: 'ourRequest' as const, organisation: one.displayName })),
      ...(admits && invitations.oldest !== null
        ? [
            {
              kind: 'invitations' as const,
              count: invitations.count,
              sinceOn: civilDateAt(invitations.oldest),
            },
          ]
        : []),
      ...(unsigned.length > 0 ? [unsignedLine(version, unsigned)] : []),
    ],
    soon: [],
    late: [],
    lives: mayReadCoalition(actor).allowed && joined >= enoughToLive,
    steps: admits
      ? [{ kind: 'firstGuest' as const, done: joined + listed + coming + invitations.count > 1 }]
      : [],
  }
}
