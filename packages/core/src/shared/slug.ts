import * as z from 'zod/mini'
import { foldText } from './fold-text.ts'
import { requiredLine } from './text-input.ts'

const reserved = new Set([
  'accueil',
  'aide',
  'api',
  'assets',
  'c',
  'compte',
  'creer',
  'decouvrir',
  'entrer',
  'health',
  'nouveau',
  'o',
  'outbox',
  'p',
  'trpc',
])

/** An address of a space: 3 to 60 letters without accents, digits and single hyphens; some are the site's own. */
export const isSlug = (text: string): boolean =>
  text.length >= 3 && text.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !reserved.has(text)

export const slugInput = z.string().check(z.maxLength(60), z.refine(isSlug, 'shared.slug_malformed'))

/** A space takes another address; the one it had still leads to it. */
export const changeSlugInput = z.object({ slug: slugInput })

/** The letters and digits of a name as an address writes them; may be taken, reserved, or too short to be one. */
export const slugOf = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '')

export const slugKinds = ['organisation', 'coalition'] as const
export type SlugKind = (typeof slugKinds)[number]

/** What an address is proposed for: a name that somebody is still writing. */
export const proposeSlugInput = z.object({ name: requiredLine(120), kind: z.enum(slugKinds) })

/** Leaves room for what is added to an address that is taken. */
const baseLength = 51

/**
 * Addresses that a space of this name could take, the best first. One that is too short or the site's own says what
 * it is the address of before it; a name of which no letter is left is known by that alone.
 * @param latin the name in letters that an address has
 * @param own eight letters or digits that no other name has: the last address, when many have the same name
 */
export const slugsFor = (latin: string, kind: SlugKind, own: string): string[] => {
  const said = slugOf(latin)
  if (said === '') return [`${kind}-${own.slice(0, 4)}`, `${kind}-${own}`]
  const base = (isSlug(said) ? said : `${kind}-${said}`).slice(0, baseLength).replace(/-+$/, '')
  return [base, ...[2, 3, 4, 5, 6, 7, 8, 9].map(n => `${base}-${n}`), `${base}-${own}`]
}
