import type { Actor } from '@reliance/core/shared/permission.ts'
import { changeSlug, slugsHere } from '@reliance/db/shared/places.ts'
import { RuleError } from './rule-error.ts'
import { type InSpace, mutation, query, type Verdict } from './use-case.ts'

type May = (actor: Actor, now: Date, input: { spaceId: string }) => Verdict
type Input = InSpace & { slug: string }

/**
 * Another address for a space, by whoever edits what it says of itself. @param context whose acts and refusals
 * these are.
 */
export const changeAddress = (context: 'organisations' | 'coalitions', may: May) =>
  mutation({
    may,
    run: async (ctx, { slug }: Input) => {
      if (!(await changeSlug(ctx.db, slug)))
        throw new RuleError('conflict', { code: `${context}.slug_taken`, field: 'slug' })
      ctx.act(`${context}.address_changed`, undefined, { wording: slug })
      return { slug }
    },
  })

/** The addresses that a space has had, the present one first. */
export const listAddresses = (may: May) =>
  query({
    may,
    run: async ({ db }) =>
      (await slugsHere(db)).map(row => ({
        slug: row.slug,
        since: new Date(row.since).toISOString(),
        retiredAt: row.retired_at === null ? null : new Date(row.retired_at).toISOString(),
      })),
  })
