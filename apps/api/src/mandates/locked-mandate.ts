import { lockTree } from '@reliance/db/mandates/bodies.ts'
import { lockMandate } from '@reliance/db/mandates/mandates.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { mandateOf } from './register.ts'

/** The mandate that somebody is about to answer or to give back, with who they are. */
export const lockedMandate = async (ctx: MutationContext, id: string) => {
  // As everything that changes who sits where: the tree first, then the row.
  await lockTree(ctx.db, ctx.scope, 'update')
  const row = await lockMandate(ctx.db, ctx.scope, id)
  if (!row) throw notFound()
  const { revision, displayName } = row
  return { mandate: mandateOf(row), revision, displayName, actorId: ctx.actor.personId }
}
