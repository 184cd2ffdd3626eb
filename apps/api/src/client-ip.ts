import { isIPv6 } from 'node:net'
import type { Context } from 'hono'
import type { Env } from './env.ts'

/** What Node tells of a request beside what the web's standard does. */
export type App = { Bindings: { incoming?: { socket?: { remoteAddress?: string } } } }

/** The eight groups of an IPv6 address, without leading zeros. */
const groupsOf = (address: string): string[] => {
  const canonical = new URL(`http://[${address.split('%')[0]}]`).hostname.slice(1, -1)
  const [before = [], after = []] = canonical.split('::').map(part => part.split(':').filter(Boolean))
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after]
}

/**
 * Whom limits count as one: an IPv4 address, or the /64 that a household or a server is given of IPv6. An IPv4
 * address that is written as IPv6 stays one.
 */
export const clientOf = (address: string): string => {
  if (!isIPv6(address)) return address
  const groups = groupsOf(address)
  const isIPv4 = groups.slice(0, 6).join() === '0,0,0,0,0,ffff'
  return isIPv4
    ? groups
        .slice(6)
        .flatMap(group => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
        .join('.')
    : `${groups.slice(0, 4).join(':')}::/64`
}

/** Who asks, as the proxy says where there is one, or as the connection does. */
export const clientIp = (c: Context<App>, env: Env): string =>
  clientOf(
    (env.TRUST_PROXY === 'yes' && c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()) ||
      c.env.incoming?.socket?.remoteAddress ||
      'unknown',
  )
