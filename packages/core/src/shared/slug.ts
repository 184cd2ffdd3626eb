import * as z from 'zod/mini'
import { foldText } from './fold-text.ts'

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

/** The address proposed for a name; may still be taken, or too short to be one. */
export const slugOf = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
