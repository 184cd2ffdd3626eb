import { standFor as decide, type StandFor } from '@reliance/core/mandates/stand-for.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { type ElectorRow, insertStanding, listElectors, saveElector } from '@reliance/db/mandates/electors.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { readRegister } from './register.ts'
import { standingFor } from './standing-for.ts'
import { voicesOf } from './voices.ts'

/** A member says that they know a newcomer, who counts at once when more than half of the others say so too. */
export const standFor = (wiring: DecisionWiring) =>
  mutation({
    may: actor => withRank(actor, 'reader'),
    run: async (ctx, { electorId }: StandFor & InSpace) => {
      const { db, scope, now } = ctx
      const electors: ElectorRow[] = await listElectors(db, scope)
      const newcomer = electors.find(one => one.electorId === electorId)
      if (!newcomer) throw notFound()
      const voices = voicesOf(await readRegister(db, scope), ctx.entered, wiring.signingPower)
      const { byElectorId, countsFrom } = unwrap(
        decide(
          {
            electors,
            newcomer,
            standing: await standingFor(ctx, electorId),
            byElectorId: voices.find(one => one.maySayYes)?.electorId,
          },
          now,
        ),
        'forbidden',
      )
      await insertStanding(db, scope, { electorId, byElectorId, at: now })
      await saveElector(db, scope, { ...newcomer, countsFrom })
      // Who it was for stands in `standing`: an act of one's own names nobody else.
      ctx.act('mandates.stood_for')
      return { counts: countsFrom !== null && countsFrom <= now }
    },
  })
