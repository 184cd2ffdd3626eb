import type { RequestContext } from '../boundary/context.ts'

/**
 * Counts a mail to an address that whoever asks has not proven yet; the same whoever the address belongs to (S4). It is
 * counted by address and client, so that nobody shuts others out of theirs. A browser that somebody with that address
 * has come in with is counted apart from all that strangers ask (decision 15).
 */
export const countLink = async (ctx: RequestContext, address: string): Promise<void> => {
  const { limits, clientIp } = ctx
  const refusal = { code: 'identity.links_too_many', field: 'address' }
  const device = ctx.devices.deviceOf(ctx.cookieHeader, address)
  if (device !== null) {
    await limits.spend('linkPerDevice', `${device}:${address}`, 1, refusal)
    await limits.spend('linkPerKnownAddress', address, 1, refusal)
    return
  }
  await limits.spend('linkPerClient', clientIp)
  await limits.spend('linkPerAddressAndClient', `${clientIp}:${address}`, 1, refusal)
  await limits.spend('linkPerAddress', address, 1, refusal)
}
