import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, type Refusal, type Result, refuse } from '../shared/result.ts'
import { madeText, requiredLine } from '../shared/text-input.ts'
import { membershipLevels } from './invite-members.ts'

/** How many people and how many days one code may invite: it is shown to a room, and rooms are photographed. */
export const placesAtMost = 200
export const daysAtMost = 14

export const showInvitationInput = z.object({
  level: z.enum(membershipLevels),
  places: z.int().check(z.minimum(1), z.maximum(placesAtMost)),
  days: z.int().check(z.minimum(1), z.maximum(daysAtMost)),
})
export type ShowInvitationInput = z.output<typeof showInvitationInput>

export const shownInvitationInput = z.object({ invitationId: uuidInput })
/** What the code of an invitation looks like in an address. */
export const codeInput = madeText(43, text => /^[A-Za-z0-9_-]{43}$/.test(text))
export const joinByCodeInput = z.object({ code: codeInput, displayName: requiredLine(120) })
export type JoinByCodeInput = z.output<typeof joinByCodeInput>

export type ShownInvitation = {
  readonly closedAt: Date | null
  readonly expiresAt: Date
  readonly placesMax: number
  readonly placesTaken: number
}

/** Whether a code still lets somebody in. Refuses: `code_closed`, `code_expired`, `code_full`. */
export const stillOpen = (
  invitation: ShownInvitation,
  now: Date,
): Result<
  null,
  Refusal<'organisations.code_closed' | 'organisations.code_expired' | 'organisations.code_full'>
> => {
  if (invitation.closedAt !== null) return refuse('organisations.code_closed')
  if (now >= invitation.expiresAt) return refuse('organisations.code_expired')
  if (invitation.placesTaken >= invitation.placesMax) return refuse('organisations.code_full')
  return ok(null)
}
