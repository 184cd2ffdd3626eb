import { addressChangeMinutes, checkNewAddress } from '@reliance/core/identity/change-address.ts'
import {
  type AddressOutcome,
  addressChangeState,
  askAddressChange,
  finishAddressChange as finishChange,
  myAddressChange,
  proveAddress as proveByLink,
  withdrawAddressChange as withdrawChange,
} from '@reliance/db/identity/address-changes.ts'
import { findSession } from '@reliance/db/identity/directory.ts'
import type { RequestContext } from '../boundary/context.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { newId } from '../new-id.ts'
import { countLink } from './count-link.ts'
import { addressChangeToken, addressPepper, sha256 } from './tokens.ts'

type SignedIn = RequestContext & { sessionHash: string; personId: string }

/**
 * Asks for another address: a link goes to it, or word that it has an account already. The answer and the work are
 * the same either way (S4), and so is what the account page shows. Asked again, the link before is worth nothing.
 */
export const changeAddress = async (ctx: SignedIn, input: { address: string }) => {
  const session = await findSession(ctx.database, ctx.sessionHash)
  const address = unwrap(checkNewAddress(input.address, session?.address ?? ''))
  await ctx.limits.spend('addressChangePerPerson', ctx.personId)
  await countLink(ctx, address)
  const id = newId()
  const tokenHash = sha256(addressChangeToken(ctx.secret, id))
  const change = { id, tokenHash, address, minutes: addressChangeMinutes, eventId: newId() }
  if (!(await askAddressChange(ctx.database, ctx.sessionHash, change)))
    throw new RuleError('unauthorized', { code: 'shared.session_over' })
  return { minutes: addressChangeMinutes }
}

/** The change that is under way; null when there is none. */
export const addressChange = async (ctx: SignedIn) => {
  const change = await myAddressChange(ctx.database, ctx.sessionHash)
  if (!change) return null
  return {
    address: change.address,
    askedAt: new Date(change.asked_at).toISOString(),
    state: change.state,
  }
}

export const withdrawAddressChange = async (ctx: SignedIn) => {
  if (!(await withdrawChange(ctx.database, ctx.sessionHash))) throw notFound()
  return { withdrawn: true as const }
}

const sessionOf = (ctx: RequestContext): string | null => (ctx.sessionToken ? sha256(ctx.sessionToken) : null)

/** What the link of a change is worth, without using it: mail scanners open links. */
export const showAddressChange = async (ctx: RequestContext, { token }: { token: string }) => {
  await ctx.limits.spend('tokenPerClient', ctx.clientIp)
  const change = await addressChangeState(ctx.database, sha256(token), sessionOf(ctx))
  if (!change) return { state: 'over' as const, address: null, isMine: false }
  return { state: change.state, address: change.address, isMine: change.is_mine }
}

const told = (outcome: AddressOutcome) => {
  if (outcome === 'over') throw new RuleError('bad_request', { code: 'identity.address_change_over' })
  if (outcome === 'taken') throw new RuleError('conflict', { code: 'identity.address_taken' })
  return { outcome }
}

/**
 * Uses the link, once: in a session of the person who asked, their address changes; without one the address is proven,
 * and the change is finished where it was asked. Whoever reads that mailbox alone takes no account (decision 19).
 */
export const proveAddress = async (ctx: RequestContext, { token }: { token: string }) => {
  await ctx.limits.spend('tokenPerClient', ctx.clientIp)
  return told(
    await proveByLink(ctx.database, {
      tokenHash: sha256(token),
      sessionHash: sessionOf(ctx),
      minutes: addressChangeMinutes,
      pepper: addressPepper(ctx.secret),
    }),
  )
}

/** Ends a change whose address was proven on another device. */
export const finishAddressChange = async (ctx: SignedIn) =>
  told(await finishChange(ctx.database, ctx.sessionHash, addressPepper(ctx.secret)))
