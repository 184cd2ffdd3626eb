import { maySayTensions } from '@reliance/core/decisions/powers.ts'
import { settleTension as decide, type SettleTension } from '@reliance/core/decisions/settle-tension.ts'
import { endTension, insertTension, lockTension, type TensionRow } from '@reliance/db/decisions/tensions.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { type Register, readRegister } from '../mandates/register.ts'
import { tellBody } from './file-tension.ts'
import { isOfBody, standingBodies } from './who-settles.ts'

/** The same words wait for another body from now on. */
const handOn = async (
  ctx: MutationContext,
  wiring: DecisionWiring,
  register: Register,
  row: TensionRow,
  bodyId: string,
): Promise<void> => {
  const { id: returnedFromId, happens, needed, filedBy } = row
  const id = ctx.newId()
  const said = { bodyId, roleId: null, happens, needed }
  await insertTension(
    ctx.db,
    ctx.scope,
    Object.assign({ id, filedBy, filedAt: ctx.now, returnedFromId }, said),
  )
  await tellBody(ctx, wiring, register, said, id)
}

/** Somebody of the body says what came of a tension, or hands it to another body; whoever said it is told (R15). */
export const settleTension = (wiring: DecisionWiring) =>
  mutation({
    may: maySayTensions,
    run: async (ctx, { tensionId, note, bodyId }: SettleTension & InSpace) => {
      const { db, scope, now, actor } = ctx
      const [register, row] = await Promise.all([readRegister(db, scope), lockTension(db, scope, tensionId)])
      if (!row) throw notFound()
      const facts = {
        tension: row,
        isOfBody: isOfBody(wiring, register, ctx.entered, row.bodyId),
        bodyIds: standingBodies(register).map(one => one.bodyId),
      }
      const verdict = decide(facts, { bodyId })
      const isTheirs = verdict.ok || verdict.error.code !== 'decisions.not_theirs_to_settle'
      const state = unwrap(verdict, isTheirs ? 'conflict' : 'forbidden')
      await endTension(db, scope, tensionId, { state, endedAt: now, endedBy: actor.personId, note })
      if (bodyId !== null) await handOn(ctx, wiring, register, row, bodyId)
      if (row.filedBy !== actor.personId) {
        const [place, path] = await Promise.all([wiring.nameOfSpace(ctx), wiring.pathOfSpace(ctx)])
        const nameOf = (id: string) => register.bodies.find(one => one.bodyId === id)?.name ?? ''
        ctx.notify({
          notice: bodyId === null ? 'decisions.tension_treated' : 'decisions.tension_returned',
          to: { personId: row.filedBy },
          subject: tensionId,
          path: `${path}/tensions`,
          params: {
            place,
            body: nameOf(row.bodyId),
            otherBody: bodyId === null ? '' : nameOf(bodyId),
            happens: row.happens,
            settled: note,
          },
        })
      }
      ctx.act(`decisions.tension_${state}`, tensionId)
      return { state }
    },
  })
