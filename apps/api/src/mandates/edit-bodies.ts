import { type CreateBodyInput, createBody as decideBody } from '@reliance/core/mandates/create-body.ts'
import { type DefineRoleInput, defineRole as decideRole } from '@reliance/core/mandates/define-role.ts'
import { isPending, mandateState } from '@reliance/core/mandates/mandate-state.ts'
import {
  bodiesOverMove,
  moveBody as decideMove,
  type MoveBodyInput,
} from '@reliance/core/mandates/move-body.ts'
import { mayEditBodies } from '@reliance/core/mandates/powers.ts'
import { orAsMember } from '@reliance/core/mandates/vacant-power.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import {
  insertBody,
  insertBodyMember,
  insertRole,
  lockTree,
  moveBody as storeMove,
  updateRole,
} from '@reliance/db/mandates/bodies.ts'
import { notFound, RuleError, unwrap } from '../trpc/rule-error.ts'
import { allow, allowAsMember, mutation } from '../trpc/use-case.ts'
import {
  findBody,
  findDecision,
  findRole,
  holdersWithin,
  readRegister,
  recordedDecision,
} from './register.ts'

type InSpace = { spaceId: string; requestId: string }

/** A new body; whoever creates it is its first member. */
export const createBody = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, input: CreateBodyInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    await lockTree(db, scope, 'update')
    const register = await readRegister(db, scope)
    // A body at the top is made by those who may edit the sovereign one.
    const parentId = input.parentId ?? register.bodies.find(body => body.parentId === null)?.bodyId ?? ''
    const mandateId = allow(mayEditBodies(actor, register.within(parentId), now))
    const body = unwrap(decideBody({ bodies: register.bodies }, input))
    const id = ctx.newId()
    const { kind, name, purpose } = body
    await insertBody(db, scope, { id, parentId: body.parentId, kind, name, purpose, createdAt: now })
    const displayName = register.displayName(actor.personId) ?? ctx.entered.displayName
    await insertBodyMember(db, scope, { bodyId: id, personId: actor.personId, displayName, since: now })
    ctx.act('mandates.body_created', id, { ...(mandateId && { mandateId }) })
    return { bodyId: id }
  },
})

/** Moves a body with all it holds (R22); the right comes from where the decision does, above both places. */
export const moveBody = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, input: MoveBodyInput & InSpace) => {
    await lockTree(ctx.db, ctx.scope, 'update')
    const register = await readRegister(ctx.db, ctx.scope)
    const { bodies } = register
    const body = findBody(register, input.bodyId)
    const cited = findDecision(register, input.decisionId)
    if (!body || !cited) throw notFound()
    const over = bodiesOverMove(bodies, body, input.parentId)
    const mandateId = allow(mayEditBodies(ctx.actor, register.given(over), ctx.now))
    const { revision } = body
    const moved = unwrap(decideMove({ bodies, body, revision, decision: recordedDecision(cited) }, input))
    await storeMove(ctx.db, ctx.scope, input.bodyId, moved.parentId)
    const { wording } = cited
    ctx.act('mandates.body_moved', input.bodyId, { wording, ...(mandateId && { mandateId }) })
    return moved
  },
})

/** Defines or changes a role; `knownPowers` is the closed list of all contexts. */
export const defineRole = (knownPowers: readonly string[]) =>
  mutation({
    may: actor => withRank(actor, 'supporter'),
    run: async (ctx, input: DefineRoleInput & InSpace) => {
      const { db, scope, now } = ctx
      const register = await readRegister(db, scope)
      const role = input.roleId === null ? null : findRole(register, input.roleId)
      const bodyId = role?.bodyId ?? input.bodyId
      const body = findBody(register, bodyId)
      if (role === undefined || !body) throw notFound()
      const within = register.within(bodyId)
      const mandateId = allowAsMember(
        orAsMember(mayEditBodies(ctx.actor, within, now), ctx.actor, {
          holderIds: holdersWithin(register, 'bodies.edit', within.bodyIds, now),
          memberIds: register.memberIds(bodyId, now),
        }),
      )
      const decision = input.decisionId === null ? null : findDecision(register, input.decisionId)
      if (decision === undefined) throw notFound()
      const draft = unwrap(
        decideRole(
          {
            role,
            bodyDissolvedAt: body.dissolvedAt,
            otherRoleNames: register.roles
              .filter(one => one.bodyId === bodyId && one.roleId !== role?.roleId)
              .map(one => one.name),
            knownPowers,
            holderCount: register.mandates.filter(
              one => one.roleId === role?.roleId && isPending(mandateState(one, now)),
            ).length,
            decision: decision && recordedDecision(decision),
            decidingBodyIds: within.bodyIds,
            asMember: mandateId === null,
          },
          input,
        ),
      )
      const content = { ...draft, accountabilities: [...draft.accountabilities], powers: [...draft.powers] }
      const id = role?.roleId ?? ctx.newId()
      if (!role) await insertRole(db, scope, { id, bodyId, ...content })
      else if (!(await updateRole(db, scope, id, { ...content, revision: input.revision })))
        throw new RuleError('conflict', { code: 'mandates.revision_changed', field: 'roleId' })
      ctx.act('mandates.role_defined', id, { ...(mandateId && { mandateId }) })
      return { roleId: id }
    },
  })
