import { type AskToAppear, askToAppear as decide } from '@reliance/core/mandates/ask-to-appear.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { mayProposeIn } from './may-propose.ts'
import { readRegister, sovereignOf } from './register.ts'
import { askerOf } from './voice-names.ts'

/**
 * Writes to those who sign for an organisation, at home: who is shown in a coalition is theirs to say, so that nobody is
 * named here. Nothing is kept of it.
 */
export const askToAppear = (wiring: DecisionWiring) =>
  mutation({
    may: actor => withRank(actor, 'reader'),
    run: async (ctx, input: AskToAppear & InSpace) => {
      const { db, scope, now, actor } = ctx
      const [register, voices] = await Promise.all([
        readRegister(db, scope),
        wiring.namesOfVoices({ db, scope }),
      ])
      const organisation = voices.find(one => one.electorId === input.electorId)
      if (!organisation) throw notFound()
      const mayPropose = register.bodies.some(
        body => body.dissolvedAt === null && mayProposeIn(wiring, register, body, { ...ctx, scope }),
      )
      unwrap(decide({ mayPropose }, input), mayPropose ? 'bad_request' : 'forbidden')
      const { electorId } = organisation
      await ctx.services.limits.spend('appearancePerPlace', `${electorId}:${scope.spaceId}`, 1, {
        code: 'mandates.asked_to_appear_often',
      })
      const bodyId = sovereignOf(register)?.bodyId ?? ''
      ctx.notify(
        {
          notice: 'mandates.asked_to_appear',
          to: { power: wiring.signingPower, but: actor.personId },
          path: await wiring.pathOfSpace({ db, scope }),
          params: {
            place: await wiring.nameOfSpace({ db, scope }),
            organisation: organisation.name,
            role: input.roleName,
            proposer: askerOf(register, voices, { personId: actor.personId, bodyId, now }),
            message: input.message,
          },
        },
        electorId,
      )
      ctx.act('mandates.asked_to_appear', electorId)
      return { asked: organisation.name }
    },
  })
