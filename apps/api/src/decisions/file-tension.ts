import { fileTension as decide, type FileTension } from '@reliance/core/decisions/file-tension.ts'
import { maySayTensions } from '@reliance/core/decisions/powers.ts'
import { mandatesInForce } from '@reliance/core/mandates/rights.ts'
import { countOpenOf, insertTension } from '@reliance/db/decisions/tensions.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { type Register, readRegister } from '../mandates/register.ts'
import { standingBodies } from './who-settles.ts'

export type Told = Pick<FileTension, 'bodyId' | 'roleId' | 'happens' | 'needed'>

/** Whoever holds a mandate of a body is told that something waits there, but not by themselves. */
export const tellBody = async (
  ctx: MutationContext,
  wiring: DecisionWiring,
  register: Register,
  { bodyId, roleId, happens, needed }: Told,
  tensionId: string,
): Promise<void> => {
  const holders = mandatesInForce(register.tree, ctx.now)
    .filter(one => one.bodyId === bodyId && one.personId !== ctx.actor.personId)
    .map(one => one.personId)
  const body = register.bodies.find(one => one.bodyId === bodyId)?.name ?? ''
  const [place, path] = await Promise.all([wiring.nameOfSpace(ctx), wiring.pathOfSpace(ctx)])
  for (const personId of new Set(holders))
    ctx.notify({
      notice: 'decisions.tension_said',
      to: { personId },
      subject: tensionId,
      path: `${path}/tensions`,
      params: {
        place,
        body,
        about: register.roles.find(one => one.roleId === roleId)?.name ?? body,
        happens,
        needed,
      },
    })
}

/** Says what does not work in a body or a role, and what is needed, without naming anybody (R15, R33). */
export const fileTension = (wiring: DecisionWiring) =>
  mutation({
    may: maySayTensions,
    run: async (ctx, input: FileTension & InSpace) => {
      const { db, scope, now, actor } = ctx
      const [register, openCount] = await Promise.all([
        readRegister(db, scope),
        countOpenOf(db, scope, actor.personId),
      ])
      const facts = {
        bodyIds: standingBodies(register).map(one => one.bodyId),
        roles: register.roles.filter(one => one.retiredAt === null),
        names: register.people.map(one => one.displayName),
        openCount,
      }
      unwrap(decide(facts, input))
      await ctx.services.limits.spend('proposalPerPersonAndPlace', `${actor.personId}:${scope.spaceId}`, 1, {
        code: 'mandates.proposed_too_often',
      })
      const { bodyId, roleId, happens, needed } = input
      const tensionId = ctx.newId()
      const said = { bodyId, roleId, happens, needed }
      await insertTension(
        db,
        scope,
        Object.assign({ id: tensionId, filedBy: actor.personId, filedAt: now }, said),
      )
      await tellBody(ctx, wiring, register, said, tensionId)
      ctx.act('decisions.tension_said', tensionId)
      return { tensionId }
    },
  })
