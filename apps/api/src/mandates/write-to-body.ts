import { personName } from '@reliance/core/mandates/space-tree.ts'
import { writeToBody as decide, type WriteToBody } from '@reliance/core/mandates/write-to-body.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { bodyToChange, mandatedThere } from './one-body.ts'

/**
 * A private message to whoever holds a mandate in a body (R16): it goes by mail, is answered by mail to the address of whoever
 * wrote it, and stands on no page.
 */
export const writeToBody = (wiring: DecisionWiring) =>
  mutation({
    may: actor => withRank(actor, 'participant'),
    run: async (ctx, { bodyId, message }: WriteToBody & InSpace) => {
      const { db, scope, now, actor } = ctx
      const { register, body } = await bodyToChange(ctx, bodyId)
      const readers = mandatedThere(register, bodyId, now).filter(one => one !== actor.personId)
      unwrap(decide({ isDissolved: body.dissolvedAt !== null, readers: readers.length }), 'conflict')
      await ctx.services.limits.spend('proposalPerPersonAndPlace', `${actor.personId}:${scope.spaceId}`, 1, {
        code: 'mandates.proposed_too_often',
      })
      const [place, path] = await Promise.all([
        wiring.nameOfSpace({ db, scope }),
        wiring.pathOfSpace({ db, scope }),
      ])
      for (const personId of readers)
        ctx.notify({
          notice: 'mandates.message',
          to: { personId },
          path: `${path}/mandats/organe/${bodyId}`,
          params: { place, body: body.name, name: personName(register.tree, actor.personId), message },
          answersToPerson: actor.personId,
        })
      ctx.act('mandates.message_sent', bodyId)
      return { readers: readers.length }
    },
  })
