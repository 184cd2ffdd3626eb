import { type ProcessSheet, storedSheet } from '@reliance/core/assemblies/processes/process-sheet.ts'
import type { CircleFacts } from '@reliance/core/assemblies/processes/propose-consent.ts'
import { canDecide, findBody, findRole, type TreeBody } from '@reliance/core/mandates/space-tree.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { countBegun, insertProcess } from '@reliance/db/assemblies/processes.ts'
import { notFound, RuleError } from '../../boundary/rule-error.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { type Register, readRegister } from '../../mandates/register.ts'
import { tellFollowing } from './follow-up.ts'
import { circleOf, type ProcessFacts, voicesThere } from './process-facts.ts'

/** Processes that one person keeps going in a space, at most: each writes to everybody who takes part. */
const mostBegun = 20

/** Each process that begins is a mail to whoever takes part. Refuses: `begun_too_many`, `proposed_too_often`. */
export const spendBegin = async ({ db, scope, actor, services }: MutationContext): Promise<void> => {
  if ((await countBegun(db, scope, actor.personId)) >= mostBegun)
    throw new RuleError('conflict', { code: 'assemblies.begun_too_many', params: { most: mostBegun } })
  await services.limits.spend('proposalPerPersonAndPlace', `${actor.personId}:${scope.spaceId}`, 1, {
    code: 'mandates.proposed_too_often',
  })
}

/** The body in which something begins, with who takes part there. */
export const circleFacts = async (
  ctx: MutationContext,
  wiring: DecisionWiring,
  bodyId: string,
): Promise<{ register: Register; body: TreeBody; facts: CircleFacts }> => {
  const register = await readRegister(ctx.db, ctx.scope)
  const body = findBody(register.tree, bodyId)
  if (!body) throw notFound()
  const facts = {
    decides: canDecide(body),
    voiceId: voicesThere({ wiring, register, body }, ctx.entered)[0] ?? null,
    participantIds: circleOf(register, body, ctx.now),
    today: civilDateAt(ctx.now),
  }
  return { register, body, facts }
}

/** Whether a role or a body that is named is one of this space, and still there. @throws not found otherwise. */
export const needResponsible = (
  { tree }: Register,
  responsible: { kind: 'role' | 'body'; id: string } | null,
): void => {
  if (responsible === null) return
  const { kind, id } = responsible
  const isThere =
    kind === 'role' ? findRole(tree, id)?.retiredAt === null : findBody(tree, id)?.dissolvedAt === null
  if (!isThere) throw notFound()
}

/** Stores a process that begins, and writes to those who take part. */
export const storeBegun = async (
  ctx: MutationContext,
  { wiring, register, body }: Pick<ProcessFacts, 'wiring' | 'register' | 'body'>,
  title: string,
  sheet: ProcessSheet,
): Promise<{ processId: string }> => {
  const { db, scope, now, actor } = ctx
  const id = ctx.newId()
  const { open, sealed } = storedSheet(sheet)
  const begun = { id, bodyId: body.bodyId, kind: sheet.kind, title, state: sheet.state }
  const by = { begunBy: actor.personId, begunAt: now }
  // What is brought to a body is out of the hand of whoever brings it.
  const endedAt = sheet.state === 'escalated' ? now : null
  const row = Object.assign(begun, by, { process: open, sealed, endedAt })
  await insertProcess(db, scope, row)
  const nothing = { assemblyId: null, itemId: null, decisionId: null, revision: 1 }
  const whole = Object.assign({ spaceId: scope.spaceId }, row, nothing)
  ctx.act('assemblies.process_begun', id, { wording: title })
  await tellFollowing(ctx, { wiring, register, body, row: whole, sheet }, null, sheet, actor.personId)
  return { processId: id }
}
