import { mayShareIn } from '@reliance/core/assemblies/powers.ts'
import { type AskAdviceInput, askAdvice as decide } from '@reliance/core/assemblies/processes/ask-advice.ts'
import { hasRights } from '@reliance/core/mandates/mandate-state.ts'
import { findBody, findRole } from '@reliance/core/mandates/space-tree.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { notFound, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { type Register, readRegister } from '../../mandates/register.ts'
import { spendBegin, storeBegun } from './begin-process.ts'

/** Whoever holds a mandate in force there, each once. */
const seatedIn = ({ mandates }: Register, bodyId: string, now: Date): string[] =>
  mandates.filter(one => one.bodyId === bodyId && hasRights(one, now)).map(one => one.personId)

/** The people who are asked; a body stands for whoever holds a mandate in it. @throws not found of one that is not here. */
const advisorsOf = (register: Register, asked: AskAdviceInput['asked'], now: Date) => {
  const all = asked.flatMap(({ of, id, kind }) => {
    const isHere =
      of === 'person' ? register.people.some(one => one.personId === id) : findBody(register.tree, id)
    if (!isHere) throw notFound()
    const ids = of === 'person' ? [id] : seatedIn(register, id, now)
    return ids.map(personId => ({ personId, kind }))
  })
  return [...new Map(all.toReversed().map(one => [one.personId, one])).values()].toReversed()
}

/** The role, its body, and whether whoever acts holds it now. @throws not found of a role that is not here. */
export const roleFacts = async ({ db, scope, now, actor }: MutationContext, roleId: string) => {
  const register = await readRegister(db, scope)
  const role = findRole(register.tree, roleId)
  const body = role && findBody(register.tree, role.bodyId)
  if (!role || !body) throw notFound()
  const { personId } = actor
  const holds = register.mandates.some(
    one => one.roleId === roleId && one.personId === personId && hasRights(one, now),
  )
  return { register, role, body, personId, holds, decides: body.kind !== 'commission' }
}

/** Asks those concerned for advice before one decides in a role (R13); what it rests on is a line of its domain (R12). */
export const askAdvice = (wiring: DecisionWiring) =>
  mutation({
    may: mayShareIn,
    run: async (ctx, input: AskAdviceInput & InSpace) => {
      const { register, role, body, personId, holds, decides } = await roleFacts(ctx, input.roleId)
      const advisors = advisorsOf(register, input.asked, ctx.now)
      const facts = { personId, holds, decides, domain: role.domain, today: civilDateAt(ctx.now), advisors }
      const asked = decide(facts, input, ctx.now)
      const sheet = unwrap(asked, holds ? 'conflict' : 'forbidden')
      await spendBegin(ctx)
      return storeBegun(ctx, { wiring, register, body }, input.title, sheet)
    },
  })
