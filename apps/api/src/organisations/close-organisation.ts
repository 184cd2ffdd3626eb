import { mayReadOrganisation } from '@reliance/core/organisations/powers.ts'
import { withdrawOpenInvitations } from '@reliance/db/organisations/invitations.ts'
import { declineOpenRequests } from '@reliance/db/organisations/join-requests.ts'
import { closeAllShown } from '@reliance/db/organisations/open-invitations.ts'
import { hideOrganisation, organisationPlace } from '@reliance/db/organisations/organisations.ts'
import { forgetUnanswered } from '@reliance/db/organisations/unanswered.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import type { OnClosing } from '../mandates/close-space.ts'
import type { OnEnding } from '../mandates/end-closed.ts'
import { reopenHere } from '../mandates/reopen-space.ts'

/** Its coalitions look again at what it is. */
const changed = 'organisations.closing_changed'

/**
 * What the end of an organisation ends at once, and whom it tells: its people, its coalitions, and whoever waited for an
 * answer. It leaves its coalitions when that cannot be undone any more (decision 20).
 */
export const onClosingOrganisation: OnClosing = async (
  { ctx },
  { closureId, lastDay: until, number, wording },
) => {
  const { db, scope, now } = ctx
  const { name: place, path } = await organisationPlace(db, scope)
  await withdrawOpenInvitations(db, scope, now)
  await closeAllShown(db, scope, now)
  for (const personId of await declineOpenRequests(db, scope, now))
    ctx.notify({
      notice: 'organisations.closed_while_asking',
      to: { personId },
      path: '/',
      params: { place },
    })
  ctx.notify({
    notice: 'organisations.closed',
    to: { people: 'all' },
    path,
    params: { place, number, wording, until },
  })
  ctx.emit({ kind: changed, payload: {} })
  ctx.act('organisations.closed', closureId, { wording })
}

/** Takes the closing back, by any voice of the whole. */
export const reopenOrganisation = (signingPower: string) =>
  mutation({
    inClosed: true,
    may: mayReadOrganisation,
    run: async (ctx, _input: InSpace) => {
      await reopenHere(ctx, signingPower)
      const { name: place, path } = await organisationPlace(ctx.db, ctx.scope)
      ctx.notify({ notice: 'organisations.reopened', to: { people: 'all' }, path, params: { place } })
      ctx.emit({ kind: changed, payload: {} })
      ctx.act('organisations.reopened')
      return { reopened: true as const }
    },
  })

/** For good: no public page, no address of somebody who never came in, no place in a coalition. */
export const endOrganisation: OnEnding = async ({ db, scope }) => {
  await hideOrganisation(db, scope)
  await forgetUnanswered(db, scope)
  return [changed]
}
