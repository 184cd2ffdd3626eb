import { mayGive } from '@reliance/core/mandates/give-mandate.ts'
import { mandateState } from '@reliance/core/mandates/mandate-state.ts'
import { type MandatePower, mayEditBodies } from '@reliance/core/mandates/powers.ts'
import { mayRecord } from '@reliance/core/mandates/record-decision.ts'
import { hasLapsed } from '@reliance/core/mandates/recorded-decision.ts'
import { orAsMember } from '@reliance/core/mandates/vacant-power.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { filesOf } from '../files/attach.ts'
import { actorOf, query } from '../trpc/use-case.ts'
import { findBody, holdersWithin, readRegister, recordedDecision } from './register.ts'

/**
 * The organigram, the register of decisions and what this person may do with them: the very rows that the
 * server checks permissions against (R4, R27).
 */
export const getOrganigram = query({
  may: actor => withRank(actor, 'supporter'),
  run: async ({ db, scope, entered: entering }) => {
    const [register, files] = await Promise.all([readRegister(db, scope), filesOf({ db, scope }, 'decision')])
    const entered = await entering
    const actor = actorOf(entered)
    const { now } = entered
    const nameOf = (personId: string | null) =>
      personId === null ? null : (register.displayName(personId) ?? null)
    return {
      now: now.toISOString(),
      personId: actor.personId,
      bodies: register.bodies.map(body => {
        const within = register.within(body.bodyId)
        const memberIds = register.memberIds(body.bodyId, now)
        const holders = (power: MandatePower) => holdersWithin(register, power, within.bodyIds, now)
        const edit = mayEditBodies(actor, within, now)
        return {
          ...body,
          dissolvedAt: body.dissolvedAt?.toISOString() ?? null,
          memberIds,
          /** Nobody records for it any more: its members do. */
          vacant: body.dissolvedAt === null && holders('decision.record').length === 0,
          can: {
            record: mayRecord(
              actor,
              { within, memberIds, subjectPersonId: null, recorderIds: holders('decision.record') },
              now,
            ).allowed,
            give: mayGive(
              actor,
              { within, giverIds: holders('mandates.give'), decidingMemberIds: memberIds },
              now,
            ).allowed,
            edit: edit.allowed,
            define: orAsMember(edit, actor, { holderIds: holders('bodies.edit'), memberIds }).allowed,
          },
        }
      }),
      people: people(register.members),
      roles: register.roles.map(({ retiredAt: _, ...role }) => role),
      mandates: register.mandates.map(mandate => ({
        ...mandate,
        givenAt: mandate.givenAt.toISOString(),
        acceptedAt: mandate.acceptedAt?.toISOString() ?? null,
        declinedAt: mandate.declinedAt?.toISOString() ?? null,
        recalledAt: mandate.recalledAt?.toISOString() ?? null,
        resignedAt: mandate.resignedAt?.toISOString() ?? null,
        state: mandateState(mandate, now),
      })),
      decisions: register.decisions.map(row => ({
        decisionId: row.id,
        number: row.number,
        bodyId: row.bodyId,
        decidedOn: row.decidedOn,
        method: row.method,
        wording: row.wording,
        proof: row.proof,
        fileName: row.fileName,
        files: files(row.id),
        subjectPersonId: row.subjectPersonId,
        subjectName: nameOf(row.subjectPersonId),
        recordedBy: nameOf(row.recordedBy),
        recordedByMe: row.recordedBy === actor.personId,
        countersignedBy: nameOf(row.countersignedBy),
        soleMember: row.soleMember,
        effective: recordedDecision(row).effective,
        /** Its body ended before the second signature. */
        lapsed: hasLapsed(recordedDecision(row), findBody(register, row.bodyId)),
      })),
    }
  },
})

/** People of the space's bodies, each once. */
const people = (members: readonly { personId: string; displayName: string }[]) => [
  ...new Map(members.map(({ personId, displayName }) => [personId, { personId, displayName }])).values(),
]
