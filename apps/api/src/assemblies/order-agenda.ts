import { type OrderItemsInput, reorderAgenda } from '@reliance/core/assemblies/agenda/order-agenda.ts'
import { isAhead } from '@reliance/core/assemblies/assembly-state.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { updateItem } from '@reliance/db/assemblies/agenda-items.ts'
import { stepAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { lockMeeting } from './meeting-facts.ts'

type Input = OrderItemsInput & InSpace

/** Puts the points of an assembly that lies ahead in another order than that of the rule, which says why (R99). */
export const orderAgendaItems = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, itemIds, reason }: Input) => {
    const { db, scope } = ctx
    const { state, hands, points } = await lockMeeting(ctx, assemblyId)
    if (!isAhead(state)) throw new RuleError('conflict', { code: 'assemblies.step_not_now' })
    const ordered = unwrap(
      reorderAgenda(
        points.map(one => one.itemId),
        { itemIds, reason },
        hands.includes('secretary'),
      ),
      'conflict',
    )
    await Promise.all(ordered.itemIds.map((itemId, place) => updateItem(db, scope, itemId, { place })))
    await stepAssembly(db, scope, assemblyId, { orderReason: reason })
    ctx.act('assemblies.agenda_ordered', assemblyId, { wording: reason })
    return { assemblyId }
  },
})
