import * as z from 'zod/mini'
import { parseEmailList } from '../identity/email-list.ts'
import { uuidInput } from '../shared/id.ts'
import { languages } from '../shared/messages.ts'
import { ok, type Refusal, type Result, refuse } from '../shared/result.ts'
import { requiredText } from '../shared/text-input.ts'

export const membershipLevels = ['supporter', 'member'] as const
export type MembershipLevel = (typeof membershipLevels)[number]

/** Addresses as they were pasted, thirty of them in one gesture. */
export const inviteMembersInput = z.object({
  pasted: requiredText(20_000),
  level: z.enum(membershipLevels),
  lang: z.enum(languages),
})
export type InviteMembersInput = z.output<typeof inviteMembersInput>

/** Addresses that one invitation may hold; more is a mailing list. */
export const invitedAtOnce = 100
/** How long an invitation waits for an answer. */
export const invitationDays = 30

export type InviteMembersFacts = {
  /** Addresses of people who are in the organisation already. */
  readonly memberAddresses: ReadonlySet<string>
  /** Addresses whose invitation is still open. */
  readonly openAddresses: ReadonlySet<string>
}

export type InvitePlan = {
  readonly toInvite: readonly string[]
  readonly alreadyMembers: readonly string[]
  readonly alreadyInvited: readonly string[]
  readonly unreadable: readonly string[]
}

/**
 * Who will be written to, and who will not and why. Addresses already invited are left alone: resending is an
 * act of its own. Refuses: `no_address`, `too_many_addresses` (beyond `most`); what cannot be read is told, and nobody is
 * lost.
 */
export const planInvitations = (
  facts: InviteMembersFacts,
  input: Pick<InviteMembersInput, 'pasted'>,
  most = invitedAtOnce,
): Result<InvitePlan, Refusal<'organisations.no_address' | 'organisations.too_many_addresses'>> => {
  const { addresses, unreadable } = parseEmailList(input.pasted)
  if (addresses.length === 0) return refuse('organisations.no_address', { field: 'pasted' })
  if (addresses.length > most)
    return refuse('organisations.too_many_addresses', {
      field: 'pasted',
      params: { maximum: most, count: addresses.length },
    })
  const isMember = (address: string) => facts.memberAddresses.has(address)
  const isOpen = (address: string) => facts.openAddresses.has(address)
  return ok({
    toInvite: addresses.filter(address => !isMember(address) && !isOpen(address)),
    alreadyMembers: addresses.filter(isMember),
    alreadyInvited: addresses.filter(address => !isMember(address) && isOpen(address)),
    unreadable,
  })
}

export const invitationInput = z.object({ invitationId: uuidInput })
