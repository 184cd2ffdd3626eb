import * as z from 'zod/mini'
import { isEmailAddress, normaliseEmailAddress } from '../identity/email-address.ts'
import { parseEmailList } from '../identity/email-list.ts'
import { type InvitePlan, planInvitations } from '../organisations/invite-members.ts'
import { uuidInput } from '../shared/id.ts'
import { languages } from '../shared/messages.ts'
import { ok, type Refusal, type Result, refuse } from '../shared/result.ts'
import { isSeenLine } from '../shared/seen-line.ts'
import { requiredText, textInput } from '../shared/text-input.ts'

/** Addresses of organisations that one act writes to; more is a mailing list. */
export const invitedByAddressAtOnce = 30
/** Signs of the sentence that whoever invites adds. */
export const sentenceLength = 600

export const inviteByAddressInput = z.object({
  pasted: requiredText(6000),
  sentence: textInput(sentenceLength),
  lang: z.enum(languages),
})
export type InviteByAddressInput = z.output<typeof inviteByAddressInput>

/** What the mail would say is shown before it is sent. */
export const previewByAddressInput = z.pick(inviteByAddressInput, { sentence: true, lang: true })

export const organisationInvitationInput = z.object({ invitationId: uuidInput })

/** "Radio Micocoulier <bonjour@radio.test>" on a line of its own. */
const namedLine = /^\s*["“«]?\s*([^"“”«»<>@]{1,120}?)\s*["”»]?\s*<([^<>\s]+)>\s*[,;.]?\s*$/u

/** How whoever invites calls the organisations of a pasted list, by their addresses, where a line says it. */
export const namesInList = (pasted: string): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const line of pasted.split(/[\r\n]+/u)) {
    const [, name = '', typed = ''] = namedLine.exec(line) ?? []
    const address = normaliseEmailAddress(typed.replace(/^mailto:/iu, ''))
    if (name !== '' && isSeenLine(name) && isEmailAddress(address)) names.set(address, name)
  }
  return names
}

type Refused = Refusal<'organisations.no_address' | 'organisations.too_many_addresses'>

/**
 * Which addresses are written to, and which are not and why: one whose invitation is open is left alone, sending again is an
 * act of its own. Nobody is told whether an address has an account or an organisation. Refuses: `no_address`,
 * `too_many_addresses`.
 */
export const planByAddress = (
  openAddresses: ReadonlySet<string>,
  input: Pick<InviteByAddressInput, 'pasted'>,
): Result<Omit<InvitePlan, 'alreadyMembers'>, Refused> =>
  planInvitations({ memberAddresses: new Set(), openAddresses }, input, invitedByAddressAtOnce)

/** Nobody invites themselves: their organisation is inside already. Refuses: `own_address`. */
export const needOthers = (
  { pasted }: Pick<InviteByAddressInput, 'pasted'>,
  ownAddress: string,
): Result<null, Refusal<'coalitions.own_address'>> =>
  parseEmailList(pasted).addresses.includes(ownAddress)
    ? refuse('coalitions.own_address', { field: 'pasted', params: { address: ownAddress } })
    : ok(null)
