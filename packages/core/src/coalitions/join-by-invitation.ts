import * as z from 'zod/mini'
import { type Invitation, invitationState } from '../organisations/answer-invitation.ts'
import { uuidInput } from '../shared/id.ts'
import { nameSkeleton } from '../shared/name-skeleton.ts'
import { isAnotherInput } from '../shared/other-name.ts'
import { ok, type Refusal, type Result, refuse } from '../shared/result.ts'
import { requiredLine, requiredText, textInput } from '../shared/text-input.ts'
import { afterStep, type MemberStatus } from './member-status.ts'

/** An organisation of one's own that signs, by its id; else one that is founded by signing, by its name. */
export const joinByInvitationInput = z.object({
  organisationId: z.nullable(uuidInput),
  name: requiredLine(120),
  signedName: requiredLine(80),
  charterVersionId: uuidInput,
  /** Whoever signs says that they may: nobody else can know it of an organisation that is new here. */
  maySign: z.literal(true, 'coalitions.right_unsaid'),
  /** Shown to the others under this name (L1). */
  isShown: z.boolean(),
  isAnother: isAnotherInput,
})
export type JoinByInvitationInput = z.output<typeof joinByInvitationInput>

export const askBeforeSigningInput = z.object({ question: requiredText(1000) })
export const declineByAddressInput = z.object({ reason: textInput(1000) })

const over = {
  accepted: 'coalitions.invitation_answered',
  declined: 'coalitions.invitation_answered',
  withdrawn: 'coalitions.invitation_withdrawn',
  expired: 'coalitions.invitation_expired',
} as const

/** Only an open invitation is answered, asked about or withdrawn. */
export const openByAddress = (
  invitation: Invitation,
  now: Date,
): Result<null, Refusal<(typeof over)[keyof typeof over]>> => {
  const state = invitationState(invitation, now)
  return state === 'open' ? ok(null) : refuse(over[state])
}

/**
 * Where an organisation stands once it has signed by an invitation, which admits it: one that asked meanwhile is welcomed by
 * it, one that was invited or welcomed before goes on. Refuses: `step_impossible` where it is inside.
 */
export const joinedByInvitation = (
  status: MemberStatus | null,
): Result<MemberStatus, Refusal<'coalitions.step_impossible'>> => {
  if (status === 'invited' || status === 'admitted') return afterStep(status, 'sign')
  const asked = afterStep(status, status === 'applied' ? 'admit' : 'invite')
  return asked.ok ? afterStep(asked.value, 'sign') : asked
}

type Member = {
  readonly organisationId: string
  readonly displayName: string
  readonly status: MemberStatus
  readonly listedId: string | null
}

/**
 * The organisation that coordination had entered and that this one is: the one that the invitation named, else the one
 * of the same name; null where there is none, or another one has taken it over.
 */
export const listedFor = (
  members: readonly Member[],
  { invited, name }: { readonly invited: string; readonly name: string },
): string | null => {
  const listed = members.filter(one => one.status === 'listed')
  const named = (wanted: string) =>
    wanted === '' ? undefined : listed.find(one => nameSkeleton(one.displayName) === nameSkeleton(wanted))
  const found = named(invited) ?? named(name)
  const isTaken = members.some(
    one => one.listedId === found?.organisationId && (one.status === 'admitted' || one.status === 'joined'),
  )
  return found === undefined || isTaken ? null : found.organisationId
}

/** Names that an organisation which comes in must not be taken for: those that stand there by themselves. */
export const namesInside = (members: readonly Member[], except: string | null): string[] =>
  members
    .filter(one => ['invited', 'applied', 'admitted', 'joined'].includes(one.status))
    .filter(one => one.organisationId !== except)
    .map(one => one.displayName)
