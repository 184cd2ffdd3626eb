import { joinCommission as decide, type JoinCommission } from '@reliance/core/mandates/join-commission.ts'
import { personName } from '@reliance/core/mandates/space-tree.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { insertParticipant } from '@reliance/db/mandates/taking-part.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { bodyToChange, mandatedThere } from './one-body.ts'

/**
 * A member joins a commission at once and asks nobody (R113), under the name that the space knows them by. Whoever holds a
 * mandate there reads it in the mail of the morning; where nobody does, nobody is told.
 */
export const joinCommission = (wiring: DecisionWiring) =>
  mutation({
    may: actor => withRank(actor, 'participant'),
    run: async (ctx, { bodyId }: JoinCommission & InSpace) => {
      const { db, scope, now, actor } = ctx
      const { register, body, takesPart } = await bodyToChange(ctx, bodyId)
      unwrap(decide({ body, takesPart }, civilDateAt(now)), 'conflict')
      await insertParticipant(db, scope, { bodyId, personId: actor.personId, since: now })
      const leading = mandatedThere(register, bodyId, now).filter(one => one !== actor.personId)
      if (leading.length > 0) {
        const [place, path] = await Promise.all([
          wiring.nameOfSpace({ db, scope }),
          wiring.pathOfSpace({ db, scope }),
        ])
        const name = personName(register.tree, actor.personId)
        for (const personId of leading)
          ctx.notify({
            notice: 'mandates.commission_joined',
            to: { personId },
            subject: bodyId,
            path: `${path}/mandats/organe/${bodyId}`,
            params: { place, body: body.name, name },
            inDayMail: true,
          })
      }
      ctx.act('mandates.commission_joined', bodyId)
      return { bodyId }
    },
  })
