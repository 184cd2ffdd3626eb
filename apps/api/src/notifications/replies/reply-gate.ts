import type { Socket } from 'node:net'

/** Where a connection comes from: of a session, or of its socket. */
type Peer = { readonly remoteAddress?: string | undefined; readonly remotePort?: number | undefined }

export type GateBounds = {
  /** Connections at a time from one address, or from one network of IPv6, of which each has a whole one. */
  readonly perNetwork: number
  /** How long one may stay that names no address of ours. */
  readonly strangerMs: number
  /** How long one may last, whatever it does. */
  readonly connectionMs: number
  /** Addresses that it may name in vain. */
  readonly refusals: number
}

const groups = (part: string): string[] => (part === '' ? [] : part.split(':'))

/** An IPv4 address, or the first 64 bits of one of IPv6. */
export const networkOf = (given: string): string => {
  const address = given.toLowerCase().replace(/^::ffff:(?=\d+\.)/u, '')
  if (!address.includes(':')) return address
  const [left = '', right] = address.split('::')
  const [before, after] = [groups(left), groups(right ?? '')]
  const between = right === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const all = [...before, ...new Array<string>(between).fill('0'), ...after]
  return `${all
    .slice(0, 4)
    .map(one => one.replace(/^0+(?=.)/u, ''))
    .join(':')}::/64`
}

const keyOf = ({ remoteAddress = '', remotePort = 0 }: Peer): string =>
  `${networkOf(remoteAddress)} ${remotePort}`

type Held = { socket: Socket; refusals: number; stranger: NodeJS.Timeout | undefined }

/**
 * Keeps a few connections from taking the places of all others: who has none of our addresses is sent away soon, and nobody has
 * more than some at a time. A sending server whose connection ends tries again.
 */
export const replyGate = ({ perNetwork, strangerMs, connectionMs, refusals }: GateBounds) => {
  const held = new Map<string, Held>()
  const counts = new Map<string, number>()
  const watch = (one: Held) => {
    clearTimeout(one.stranger)
    one.stranger = setTimeout(() => one.socket.destroy(), strangerMs)
    one.stranger.unref()
  }
  return {
    enter(socket: Socket): void {
      const network = networkOf(socket.remoteAddress ?? '')
      const key = keyOf(socket)
      const count = (counts.get(network) ?? 0) + 1
      const one: Held = { socket, refusals: 0, stranger: undefined }
      const late = setTimeout(() => socket.destroy(), connectionMs)
      late.unref()
      counts.set(network, count)
      held.set(key, one)
      watch(one)
      socket.once('close', () => {
        clearTimeout(late)
        clearTimeout(one.stranger)
        if (held.get(key) === one) held.delete(key)
        const left = (counts.get(network) ?? 1) - 1
        if (left > 0) counts.set(network, left)
        else counts.delete(network)
      })
      if (count > perNetwork) socket.destroy()
    },
    /** It named an address of ours: from here on it has its time. */
    known(peer: Peer): void {
      clearTimeout(held.get(keyOf(peer))?.stranger)
    },
    /** It named one that is none: a few may be out of date, many are guesses. */
    refused(peer: Peer): void {
      const one = held.get(keyOf(peer))
      if (!one) return
      one.refusals += 1
      if (one.refusals >= refusals) one.socket.destroy()
    },
    /** Its mail is through: for another one it names an address again. */
    through(peer: Peer): void {
      const one = held.get(keyOf(peer))
      if (one && !one.socket.destroyed) watch(one)
    },
  }
}
