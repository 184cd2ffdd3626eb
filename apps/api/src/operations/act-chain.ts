import { createHmac } from 'node:crypto'
import type { Database } from '@reliance/db/connection/database.ts'
import { foreignActs, type Link, readLinks, sealActs, unsealedActs } from '@reliance/db/shared/seals.ts'
import type { Services } from '../boundary/context.ts'

/** Acts sealed, and links read, in one transaction. */
const batch = 500
const none = '00000000-0000-0000-0000-000000000000'

/** One key for one use: what else the secret protects says nothing about the chain. */
const keyOf = (secret: string): Buffer => createHmac('sha256', secret).update('reliance act chain').digest()

/** The hash of a link: its place, the link before, and everything the act says, under the key. */
const hashOf = (key: Buffer, previous: string | null, position: number, says: string): string =>
  createHmac('sha256', key)
    .update(`${previous ?? ''}|${position}|${says}`)
    .digest('hex')

/**
 * Seals the acts that wait, each with the link before it (S6). Done after the acts are committed, so that no
 * mutation waits for it. @returns the links made; none when another worker was first.
 */
export const sealWaiting = async (database: Database, secret: string): Promise<readonly Link[]> => {
  const key = keyOf(secret)
  const links: Link[] = []
  for (const { spaceId, actId, says, lastPosition, lastHash } of await unsealedActs(database, batch)) {
    const before = links.at(-1)
    const [previous, position] =
      before?.spaceId === spaceId ? [before.hash, before.position + 1] : [lastHash, lastPosition + 1]
    links.push({ spaceId, actId, position, hash: hashOf(key, previous, position, says) })
  }
  if (links.length === 0) return []
  return (await sealActs(database, links)) ? links : []
}

/** Rests between two looks at the acts that wait (milliseconds). */
const restMs = 1_000

/** The chore of a worker: seals, and writes into the log where each chain now ends. */
export const sealChore = async (database: Database, { secret, log }: Services): Promise<number> => {
  const links = await sealWaiting(database, secret)
  const heads = new Map(links.map(link => [link.spaceId, link]))
  for (const { spaceId, position, hash } of heads.values())
    log.info({ spaceId, position, hash }, 'acts sealed')
  return links.length === batch ? 0 : restMs
}

export type Break = {
  spaceId: string
  actId: string
  why: 'changed' | 'gone' | 'link_missing' | 'not_ours'
}

/**
 * Reads every chain from its beginning and names what is no longer as it was sealed: an act that was changed or
 * removed, a link that is missing, an act that the application did not write. Whoever can write the database but
 * does not know the secret cannot make a chain that passes; the log holds the last link of each batch, so that
 * the end of a chain cannot be cut unseen.
 */
export const verifyActs = async (
  database: Database,
  secret: string,
): Promise<{ links: number; heads: Map<string, Link>; breaks: Break[] }> => {
  const key = keyOf(secret)
  const heads = new Map<string, Link>()
  const breaks: Break[] = []
  let links = 0
  let after = { spaceId: none, position: 0 }
  for (;;) {
    const page = await readLinks(database, after, batch)
    for (const { says, ...link } of page) {
      const { spaceId, actId, position, hash } = link
      const before = heads.get(spaceId)
      if (position !== (before?.position ?? 0) + 1) breaks.push({ spaceId, actId, why: 'link_missing' })
      else if (says === null) breaks.push({ spaceId, actId, why: 'gone' })
      else if (hashOf(key, before?.hash ?? null, position, says) !== hash)
        breaks.push({ spaceId, actId, why: 'changed' })
      heads.set(spaceId, link)
      links += 1
    }
    const last = page.at(-1)
    if (!last) break
    after = last
  }
  for (const act of await foreignActs(database)) breaks.push({ ...act, why: 'not_ours' })
  return { links, heads, breaks }
}
