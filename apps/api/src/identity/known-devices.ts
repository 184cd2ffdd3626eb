import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { parse, serialize } from 'hono/utils/cookie'

/** How long a browser is known after somebody last came in with it, in seconds: a year. */
const lifetime = 365 * 24 * 3600
/** Addresses that a browser is known for, those who came in last first: a household, or the desk of an office. */
const addressesMax = 5

/**
 * The browsers that somebody has come in with. A browser keeps a number of its own and, for each address that came in,
 * a keyed hash of both: it names no address, nobody else can make one, and the server keeps nothing. It opens nothing;
 * its tries are counted apart (decision 15).
 */
export type KnownDevices = {
  /** The browser's own number, where it is known for that address. */
  deviceOf(cookieHeader: string | null, address: string): string | null
  /** The Set-Cookie line after somebody has come in with that address. */
  remember(cookieHeader: string | null, address: string): string
  /** The line after the account of that address is gone. */
  forget(cookieHeader: string | null, address: string): string
}

/** @param secure whether the site is served over https: the cookie is then bound to this host (`__Host-`). */
export const knownDevices = (secret: string, secure: boolean): KnownDevices => {
  const name = secure ? '__Host-reliance-device' : 'reliance-device'
  const markOf = (device: string, address: string): string =>
    createHmac('sha256', secret).update(`device:${device}:${address}`).digest('base64url').slice(0, 22)
  /** The browser's number and its marks; nothing where it has no such cookie, or one that we did not write. */
  const partsOf = (cookieHeader: string | null): string[] => {
    const cookie = parse(cookieHeader ?? '', name)[name] ?? ''
    return /^[\w-]{22}(?:\.[\w-]{22})*$/.test(cookie) ? cookie.split('.') : []
  }
  const isSame = (one: string, other: string): boolean =>
    timingSafeEqual(Buffer.from(one), Buffer.from(other))
  const write = (device: string, marks: readonly string[]): string =>
    serialize(name, [device, ...marks.slice(0, addressesMax)].join('.'), {
      httpOnly: true,
      secure,
      sameSite: 'Lax',
      path: '/',
      maxAge: lifetime,
    })
  const others = (marks: readonly string[], mark: string) => marks.filter(one => !isSame(one, mark))
  const held = (cookieHeader: string | null, address: string) => {
    const [device = randomBytes(16).toString('base64url'), ...marks] = partsOf(cookieHeader)
    return { device, marks, mark: markOf(device, address) }
  }
  return {
    deviceOf(cookieHeader, address) {
      const { device, marks, mark } = held(cookieHeader, address)
      return marks.some(one => isSame(one, mark)) ? device : null
    },
    remember(cookieHeader, address) {
      const { device, marks, mark } = held(cookieHeader, address)
      return write(device, [mark, ...others(marks, mark)])
    },
    forget(cookieHeader, address) {
      const { device, marks, mark } = held(cookieHeader, address)
      return write(device, others(marks, mark))
    },
  }
}
