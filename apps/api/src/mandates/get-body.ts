import { hostOf, noWays, selfRunKinds } from '@reliance/core/mandates/describe-ways.ts'
import type { BodyInput } from '@reliance/core/mandates/get-body.ts'
import { isJoined, isOver } from '@reliance/core/mandates/join-commission.ts'
import { mandatesInForce } from '@reliance/core/mandates/rights.ts'
import { bodyName, canDecide, findBody } from '@reliance/core/mandates/space-tree.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import {
  countParticipants,
  findParticipant,
  findWays,
  listParticipants,
} from '@reliance/db/mandates/taking-part.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { mandatedThere } from './one-body.ts'
import { type Register, readRegister } from './register.ts'
import { registerIn } from './said-at-founding.ts'

/** The roles of a body, each with whoever holds it now. */
const rolesOf = (register: Register, bodyId: string, now: Date) =>
  register.roles
    .filter(one => one.bodyId === bodyId && one.retiredAt === null)
    .map(({ roleId, name, purpose }) => ({
      roleId,
      name,
      purpose,
      holders: mandatesInForce(register.tree, now)
        .filter(one => one.roleId === roleId)
        .map(one => ({
          mandateId: one.mandateId,
          name: one.displayName,
          startsOn: one.startsOn,
          endsOn: one.endsOn,
        })),
    }))

/**
 * One body: what it is for, who leads it, and who is in it. A secretariat is whoever holds its mandates (R108), a
 * commission whoever takes part (R113), by name for those inside; how it works and where it talks is read by every member
 * (R112, R115).
 */
export const getBody = query({
  may: actor => withRank(actor, 'supporter'),
  run: async ({ db, scope, entered: entering, lang }, { bodyId }: BodyInput & { spaceId: string }) => {
    const [stored, people, counted, ways] = await Promise.all([
      readRegister(db, scope),
      listParticipants(db, scope, bodyId),
      countParticipants(db, scope),
      findWays(db, scope, bodyId),
    ])
    const register = registerIn(stored, lang)
    const entered = await entering
    const { now, personId } = entered
    const body = findBody(register.tree, bodyId)
    if (!body) throw notFound()
    const actor = actorOf(entered)
    const isInside = withRank(actor, 'reader').allowed
    const mayAct = withRank(actor, 'participant').allowed && !entered.isClosed
    const mine = await findParticipant(db, scope, bodyId, personId ?? '')
    const mandated = mandatedThere(register, bodyId, now)
    const isMandated = mandated.includes(personId ?? '')
    const others = mandated.filter(one => one !== personId).length
    const today = civilDateAt(now)
    const { rhythm, tools, method, chatLink, revision } = ways ?? noWays
    return {
      bodyId,
      today,
      name: body.name,
      kind: body.kind,
      purpose: body.purpose,
      parent: body.parentId === null ? null : bodyName(register.tree, body.parentId),
      decides: canDecide(body),
      endsOn: body.endsOn ?? null,
      isOver: isOver(body, today),
      dissolvedOn: body.dissolvedAt && civilDateAt(body.dissolvedAt),
      roles: rolesOf(register, bodyId, now),
      /** How many take part, and who, for those inside; the first who came first. */
      participantCount: counted.find(one => one.bodyId === bodyId)?.people ?? 0,
      participants: isInside
        ? people.map(one => ({
            name: one.displayName,
            since: civilDateAt(one.since),
            isMe: one.personId === personId,
          }))
        : [],
      mySince: mine ? civilDateAt(mine.since) : null,
      isMandated,
      /** How many others hold a mandate here, whom one may write to (R16). */
      readers: others,
      /** Whether this person may bring what it prepared elsewhere (R109, R113). */
      mayBring: mayAct && selfRunKinds.includes(body.kind) && (mine !== undefined || isMandated),
      ways: isInside ? { rhythm, tools, method, chatLink, chatHost: hostOf(chatLink), revision } : null,
      can: {
        join: mayAct && mine === undefined && isJoined(body, today).ok,
        leave: mayAct && mine !== undefined,
        write: mayAct && others > 0 && body.dissolvedAt === null,
        describe: mayAct && isMandated && selfRunKinds.includes(body.kind) && body.dissolvedAt === null,
      },
    }
  },
})
