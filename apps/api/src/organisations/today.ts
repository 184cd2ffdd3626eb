import { invitationState } from '@reliance/core/organisations/answer-invitation.ts'
import { mayAdmit, mayEditOrganisation, mayReadMembers } from '@reliance/core/organisations/powers.ts'
import { enoughToLive } from '@reliance/core/shared/enough-to-live.ts'
import { pageRows } from '@reliance/core/shared/paging.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listInvitations } from '@reliance/db/organisations/invitations.ts'
import { firstJoinRequests } from '@reliance/db/organisations/join-requests.ts'
import { countMembers } from '@reliance/db/organisations/memberships.ts'
import { findOrganisation } from '@reliance/db/organisations/organisations.ts'
import { actorOf, type QueryContext } from '../boundary/use-case.ts'

/**
 * On the first screen, to members of an organisation: who asks to come in and which invitations wait, for whoever
 * admits; first steps, for whoever admits or presents it. Whether it is in a coalition is read in other places: that step is
 * neither done nor not. A coalition has no row of an organisation: nothing is said there.
 */
export const organisationsToday = async ({ db, scope, entered: entering }: QueryContext) => {
  const [found, requests, invitations, members] = await Promise.all([
    findOrganisation(db, scope),
    firstJoinRequests(db, scope),
    listInvitations(db, scope, { before: null, rows: pageRows }),
    countMembers(db, scope, enoughToLive),
  ])
  const entered = await entering
  const [actor, { now }] = [actorOf(entered), entered]
  const isMember = found !== undefined && mayReadMembers(actor).allowed
  const admits = isMember && mayAdmit(actor, now, scope).allowed
  const edits = isMember && mayEditOrganisation(actor, now, scope).allowed
  const open = invitations.filter(one => invitationState(one, now) === 'open')
  const oldest = open.at(-1)
  return {
    waiting: admits ? requests.map(one => ({ kind: 'asks' as const, person: one.displayName })) : [],
    others:
      admits && oldest
        ? [{ kind: 'invitations' as const, count: open.length, sinceOn: civilDateAt(oldest.sentAt) }]
        : [],
    soon: [],
    late: [],
    lives: isMember && members === enoughToLive,
    steps: [
      ...(edits ? [{ kind: 'present' as const, done: found.purpose !== '' }] : []),
      ...(admits ? [{ kind: 'invite' as const, done: invitations.length > 1 || members > 1 }] : []),
      ...(edits ? [{ kind: 'coalition' as const, done: null }] : []),
    ],
  }
}
