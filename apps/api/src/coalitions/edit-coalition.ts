import type { editCoalitionInput } from '@reliance/core/coalitions/edit-coalition.ts'
import { mayEditCoalition } from '@reliance/core/coalitions/powers.ts'
import { needOtherName } from '@reliance/core/shared/other-name.ts'
import { findCoalition, updateCoalition } from '@reliance/db/coalitions/coalitions.ts'
import type * as z from 'zod/mini'
import { keepFormerName } from '../boundary/former-names.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

/** `neighbours`: the names that its writer sees. */
export const editCoalition = (neighbours: readonly string[]) =>
  mutation({
    may: mayEditCoalition,
    run: async (ctx, input: z.output<typeof editCoalitionInput> & InSpace) => {
      const { name, purpose, isPublic, revision } = input
      const before = await findCoalition(ctx.db, ctx.scope)
      unwrap(needOtherName(input, neighbours, before?.name), 'conflict')
      const saved = await updateCoalition(ctx.db, ctx.scope, { name, purpose, isPublic, revision })
      if (saved === undefined) throw new RuleError('conflict', { code: 'coalitions.revision_changed' })
      ctx.act('coalitions.edited')
      keepFormerName(ctx, 'coalitions', before?.name ?? '', name)
      return { revision: saved }
    },
  })
