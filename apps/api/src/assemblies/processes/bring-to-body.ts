import { mayShareIn } from '@reliance/core/assemblies/powers.ts'
import {
  type BringToBodyInput,
  bringToBody as decide,
} from '@reliance/core/assemblies/processes/bring-to-body.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { roleFacts } from './ask-advice.ts'
import { spendBegin, storeBegun } from './begin-process.ts'
import { putOnAgenda } from './put-on-agenda.ts'

/** Brings what no line of a domain covers to the body in charge, which alone decides it (R12). */
export const bringToBody = (wiring: DecisionWiring) =>
  mutation({
    may: mayShareIn,
    run: async (ctx, input: BringToBodyInput & InSpace) => {
      const facts = await roleFacts(ctx, input.roleId)
      const { register, body, holds } = facts
      const sheet = unwrap(decide(facts, input), holds ? 'conflict' : 'forbidden')
      await spendBegin(ctx)
      const broughtTo = await putOnAgenda(ctx, input.title)
      return storeBegun(ctx, { wiring, register, body }, input.title, { ...sheet, broughtTo })
    },
  })
