import { isSovereign } from '@reliance/core/mandates/body-tree.ts'
import { counts, electorsOf } from '@reliance/core/mandates/electors.ts'
import { hasRights, mandateState } from '@reliance/core/mandates/mandate-state.ts'
import { canDecide, isGranted, powersKnownIn } from '@reliance/core/mandates/space-tree.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listStanding } from '@reliance/db/mandates/electors.ts'
import { decisionsOfEffects, openRecalls } from '@reliance/db/mandates/read-decisions.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { mayProposeIn } from './may-propose.ts'
import { type Register, readRegister } from './register.ts'
import { registerIn } from './said-at-founding.ts'
import { voicesOf } from './voices.ts'

/** The bodies, with what this person may do in each. */
const viewBodies = (wiring: DecisionWiring, register: Register, entered: Entered, scope: Scope) => {
  const { now } = entered
  return register.bodies.map(body => ({
    ...body,
    dissolvedAt: body.dissolvedAt?.toISOString() ?? null,
    isSovereign: isSovereign(body),
    decides: canDecide(body) && (isSovereign(body) || isGranted(body, civilDateAt(now))),
    electorCount: electorsOf(register.tree, body, register.electors, now).length,
    can: { propose: mayProposeIn(wiring, register, body, { entered, scope }) },
  }))
}

/** Voices whose answers do not count yet, and whether this person may still say that they know them. */
const viewNewcomers = (
  { electors }: Register,
  standing: readonly { electorId: string; byElectorId: string }[],
  mine: readonly string[],
  now: Date,
) => {
  const counting = electors.some(one => mine.includes(one.electorId) && counts(one, now))
  return electors
    .filter(one => !counts(one, now))
    .map(({ electorId, countsFrom }) => {
      const stood = standing.filter(one => one.electorId === electorId).map(one => one.byElectorId)
      return {
        electorId,
        countsFrom: countsFrom && civilDateAt(countsFrom),
        canStandFor: counting && mine.some(id => id !== electorId && !stood.includes(id)),
      }
    })
}

/**
 * The organigram and what this person may do with it: the very rows that the server checks permissions against (R4,
 * R27). A supporter reads bodies, roles and who holds them by name; ids and the list of people are for those inside
 * (R120).
 */
export const getOrganigram = (wiring: DecisionWiring) =>
  query({
    may: actor => withRank(actor, 'supporter'),
    run: async ({ db, scope, entered: entering, lang }) => {
      const [stored, effects, standing, organisations, recalls] = await Promise.all([
        readRegister(db, scope),
        decisionsOfEffects(db, scope),
        listStanding(db, scope),
        wiring.namesOfVoices({ db, scope }),
        openRecalls(db, scope),
      ])
      const register = registerIn(stored, lang)
      const entered = await entering
      const { now } = entered
      const isInside = withRank(actorOf(entered), 'reader').allowed
      const mine = voicesOf(register, entered, wiring.signingPower)
        .filter(one => one.maySayYes)
        .map(one => one.electorId)
      const numberOf = (effectId: string) => effects.find(one => one.effectId === effectId)
      const recallOf = (mandateId: string) => {
        const found = recalls.find(one => isInside && one.mandateId === mandateId)
        return found ? { decisionId: found.decisionId, number: found.number } : null
      }
      const shown = register.mandates.filter(
        one => isInside || one.personId === entered.personId || hasRights(one, now),
      )
      return {
        now: now.toISOString(),
        personId: entered.personId ?? '',
        voices: mine,
        bodies: viewBodies(wiring, register, entered, scope),
        people: isInside ? register.people : [],
        organisations: isInside ? organisations : [],
        // What a role of this kind of space may open, in the groups in which it is offered.
        powers: powersKnownIn(register.tree, wiring.knownPowers).map(power => ({
          power,
          group: wiring.powerGroups[power] ?? 'together',
        })),
        newcomers: isInside ? viewNewcomers(register, standing, mine, now) : [],
        roles: register.roles.filter(one => one.retiredAt === null).map(({ retiredAt: _, ...role }) => role),
        mandates: shown.map(({ personId, startsAt: _, effectId, ...mandate }) => ({
          ...mandate,
          personId: isInside || personId === entered.personId ? personId : '',
          decisionId: numberOf(effectId)?.decisionId ?? '',
          decisionNumber: numberOf(effectId)?.number ?? 0,
          decidedOn: civilDateAt(numberOf(effectId)?.endedAt ?? mandate.givenAt),
          givenAt: mandate.givenAt.toISOString(),
          acceptedAt: mandate.acceptedAt?.toISOString() ?? null,
          declinedAt: mandate.declinedAt?.toISOString() ?? null,
          recalledAt: mandate.recalledAt?.toISOString() ?? null,
          resignedAt: mandate.resignedAt?.toISOString() ?? null,
          suspendedAt: mandate.suspendedAt?.toISOString() ?? null,
          state: mandateState({ ...mandate, personId }, now),
          // What holds its rights back: a decision, which a supporter does not read (R120).
          recall: recallOf(mandate.mandateId),
        })),
      }
    },
  })
