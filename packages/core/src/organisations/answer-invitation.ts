import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, type Refusal, type Result, refuse } from '../shared/result.ts'
import { requiredLine } from '../shared/text-input.ts'

/** Accepting says under which name one is known here; declining says nothing more. */
export const answerInvitationInput = z.object({
  invitationId: uuidInput,
  answer: z.enum(['accept', 'decline']),
  displayName: requiredLine(80),
})

export type Invitation = {
  readonly acceptedAt: Date | null
  readonly declinedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly expiresAt: Date
}

/** What an invitation is worth at `now`. */
export const invitationState = (
  invitation: Invitation,
  now: Date,
): 'open' | 'accepted' | 'declined' | 'withdrawn' | 'expired' => {
  if (invitation.acceptedAt) return 'accepted'
  if (invitation.declinedAt) return 'declined'
  if (invitation.withdrawnAt) return 'withdrawn'
  return invitation.expiresAt <= now ? 'expired' : 'open'
}

const over = {
  accepted: 'organisations.invitation_answered',
  declined: 'organisations.invitation_answered',
  withdrawn: 'organisations.invitation_withdrawn',
  expired: 'organisations.invitation_expired',
} as const

/** Only an open invitation can be answered, resent or withdrawn. */
export const openInvitation = (
  invitation: Invitation,
  now: Date,
): Result<null, Refusal<(typeof over)[keyof typeof over]>> => {
  const state = invitationState(invitation, now)
  return state === 'open' ? ok(null) : refuse(over[state])
}
