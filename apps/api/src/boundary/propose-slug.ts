import { createHash } from 'node:crypto'
import { type SlugKind, slugsFor } from '@reliance/core/shared/slug.ts'
import { freeSlug } from '@reliance/db/shared/places.ts'
import anyAscii from 'any-ascii'
import type { RequestContext } from './context.ts'

/**
 * Addresses for a name in any writing: "Αρχιπέλαγος" is `archipelagos`. The letters are looked up here, since their
 * table is larger than a whole page of ours.
 * @param own what tells spaces of the same name apart, when their numbers are used up
 */
export const slugsOfName = (name: string, kind: SlugKind, own: string): string[] =>
  slugsFor(anyAscii(name.normalize('NFC')), kind, own)

const letters = 8

/** An address that is free now, for a name that somebody is writing; null where every one of them is taken. */
export const proposeSlug = async (
  ctx: RequestContext & { sessionHash: string },
  { name, kind }: { name: string; kind: SlugKind },
): Promise<{ slug: string | null }> => {
  // Made of the name, so that it stays while the rest of the form is filled in.
  const own = createHash('sha256').update(name).digest('hex').slice(0, letters)
  return { slug: (await freeSlug(ctx.database, ctx.sessionHash, slugsOfName(name, kind, own))) ?? null }
}
