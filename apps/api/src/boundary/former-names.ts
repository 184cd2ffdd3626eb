import type { Access, Actor } from '@reliance/core/shared/permission.ts'
import { actsOfKind } from '@reliance/db/shared/acts.ts'
import { type MutationContext, query } from './use-case.ts'

/** Whose acts these are. */
type Context = 'organisations' | 'coalitions'

/** Keeps the name that a space had until now among its acts, where it takes another. */
export const keepFormerName = (ctx: MutationContext, context: Context, before: string, now: string): void => {
  if (before !== now) ctx.act(`${context}.renamed`, undefined, { wording: before })
}

/** The names that a space has had before the present one, the last first: people look for the one they knew. */
export const listFormerNames = (context: Context, may: (actor: Actor) => Access) =>
  query({
    may,
    run: async ({ db, scope }) =>
      (await actsOfKind(db, scope, `${context}.renamed`)).map(({ wording, at }) => ({
        name: wording ?? '',
        until: at.toISOString(),
      })),
  })
