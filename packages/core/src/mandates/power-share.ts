import { type CivilDate, daysBetween } from '../shared/time.ts'
import { rolesPerPerson } from './mandate-terms.ts'

type Held = {
  readonly mandateId: string
  readonly personId: string
  readonly startsOn: CivilDate
  readonly renewsMandateId: string | null
}

/** How roles are shared out in a space (R6). */
export type PowerShare = {
  /** How many people hold that many roles, from the most on. */
  readonly steps: readonly {
    readonly roles: number
    readonly personIds: readonly string[]
    readonly isMany: boolean
  }[]
  readonly roles: number
  readonly holders: number
  /** How many people are a tenth of all, one at least, and the part of the roles that the busiest of them hold, in percent. */
  readonly tenth: number
  readonly tenthPercent: number
  /** How long a role is held on average, renewals counted, in days. */
  readonly averageDays: number
}

/** The first day of a mandate and those that it goes on with. */
const sinceOf = (mandate: Held, all: readonly Held[]): CivilDate => {
  const seen = new Set<string>()
  let at = mandate
  for (;;) {
    const before = all.find(one => one.mandateId === at.renewsMandateId)
    if (!before || seen.has(before.mandateId)) return at.startsOn
    seen.add(before.mandateId)
    at = before
  }
}

/**
 * Roles per person, what the busiest tenth holds, and for how long (R6); null where nobody holds a role.
 * @param held the mandates in force. @param all those that they may go on with as well. @param peopleCount everybody here.
 */
export const powerShare = (
  { held, all, peopleCount }: { held: readonly Held[]; all: readonly Held[]; peopleCount: number },
  today: CivilDate,
): PowerShare | null => {
  if (held.length === 0) return null
  const byPerson = [...Map.groupBy(held, one => one.personId)].map(([personId, own]) => ({
    personId,
    roles: own.length,
  }))
  const counts = byPerson.map(one => one.roles).toSorted((a, b) => b - a)
  const tenth = Math.max(1, Math.ceil(Math.max(peopleCount, counts.length) / 10))
  const busiest = counts.slice(0, tenth).reduce((sum, one) => sum + one, 0)
  const days = held.map(one => Math.max(0, daysBetween(sinceOf(one, all), today)))
  return {
    steps: [...Map.groupBy(byPerson, one => one.roles)]
      .toSorted(([a], [b]) => b - a)
      .map(([roles, people]) => ({
        roles,
        personIds: people.map(one => one.personId),
        isMany: roles >= rolesPerPerson,
      })),
    roles: held.length,
    holders: counts.length,
    tenth,
    tenthPercent: Math.round((busiest / held.length) * 100),
    averageDays: Math.round(days.reduce((sum, one) => sum + one, 0) / held.length),
  }
}
