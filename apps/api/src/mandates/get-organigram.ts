import { isSovereign } from '@reliance/core/mandates/body-tree.ts'
import { counts, electorsOf } from '@reliance/core/mandates/electors.ts'
import { hasRights, mandateState } from '@reliance/core/mandates/mandate-state.ts'
import { isInRenewal, renewalOf } from '@reliance/core/mandates/renewal.ts'
import { lateReports, reportShownDays, reportsOwed } from '@reliance/core/mandates/reports-owed.ts'
import { canDecide, isGranted, powersKnownIn } from '@reliance/core/mandates/space-tree.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { addDays, civilDateAt } from '@reliance/core/shared/time.ts'
import { listStanding } from '@reliance/db/mandates/electors.ts'
import { decisionsOfEffects, openRecalls } from '@reliance/db/mandates/read-decisions.ts'
import { listRecentReports } from '@reliance/db/mandates/reports.ts'
import { countParticipants } from '@reliance/db/mandates/taking-part.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { mayProposeIn } from './may-propose.ts'
import { type Register, readRegister } from './register.ts'
import { registerIn } from './said-at-founding.ts'
import { voicesOf } from './voices.ts'

type Counted = Awaited<ReturnType<typeof countParticipants>>

/** The bodies, with what this person may do in each. */
const viewBodies = (
  wiring: DecisionWiring,
  register: Register,
  { entered, scope, counted }: { entered: Entered; scope: Scope; counted: Counted },
) => {
  const { now } = entered
  return register.bodies.map(body => ({
    ...body,
    dissolvedAt: body.dissolvedAt?.toISOString() ?? null,
    endsOn: body.endsOn ?? null,
    participantCount: counted.find(one => one.bodyId === body.bodyId)?.people ?? 0,
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

/** A mandate without what its readers do not see of it. */
const withoutIds = ({
  personId: _,
  startsAt: _at,
  effectId: _effect,
  ...mandate
}: Register['mandates'][number]) => mandate

type Filed = Awaited<ReturnType<typeof listRecentReports>>
const noAccounts = { lateOn: null, isInRenewal: false }

/** Whether a report is late, since which day, and whether what follows is to be decided and is not. */
const accountsOf = (register: Register, mandate: Register['mandates'][number], filed: Filed, now: Date) => {
  const own = filed.filter(one => one.mandateId === mandate.mandateId)
  const isShown = addDays(mandate.endsOn, reportShownDays) > civilDateAt(now)
  const [late] = isShown ? lateReports(reportsOwed(mandate, own, now)) : []
  const isRenewed = renewalOf(register.tree, mandate, now) !== undefined
  return { lateOn: late?.dueOn ?? null, isInRenewal: !isRenewed && isInRenewal(mandate, now) }
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
      const [stored, effects, standing, organisations, recalls, filed, counted] = await Promise.all([
        readRegister(db, scope),
        decisionsOfEffects(db, scope),
        listStanding(db, scope),
        wiring.namesOfVoices({ db, scope }),
        openRecalls(db, scope),
        listRecentReports(db, scope),
        countParticipants(db, scope),
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
        bodies: viewBodies(wiring, register, { entered, scope, counted }),
        people: isInside ? register.people : [],
        organisations: isInside ? organisations : [],
        // What a role of this kind of space may open, in the groups in which it is offered.
        powers: powersKnownIn(register.tree, wiring.knownPowers).map(power => ({
          power,
          group: wiring.powerGroups[power] ?? 'together',
        })),
        newcomers: isInside ? viewNewcomers(register, standing, mine, now) : [],
        roles: register.roles.filter(one => one.retiredAt === null).map(({ retiredAt: _, ...role }) => role),
        mandates: shown.map(one => ({
          ...withoutIds(one),
          personId: isInside || one.personId === entered.personId ? one.personId : '',
          decisionId: numberOf(one.effectId)?.decisionId ?? '',
          decisionNumber: numberOf(one.effectId)?.number ?? 0,
          decidedOn: civilDateAt(numberOf(one.effectId)?.endedAt ?? one.givenAt),
          givenAt: one.givenAt.toISOString(),
          acceptedAt: one.acceptedAt?.toISOString() ?? null,
          declinedAt: one.declinedAt?.toISOString() ?? null,
          recalledAt: one.recalledAt?.toISOString() ?? null,
          resignedAt: one.resignedAt?.toISOString() ?? null,
          suspendedAt: one.suspendedAt?.toISOString() ?? null,
          state: mandateState(one, now),
          // What holds its rights back: a decision, which a supporter does not read (R120).
          recall: recallOf(one.mandateId),
          ...(isInside ? accountsOf(register, one, filed, now) : noAccounts),
        })),
      }
    },
  })
