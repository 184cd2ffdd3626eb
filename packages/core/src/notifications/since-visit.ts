import * as z from 'zod/mini'

/** Acts of others that are told to whoever comes back, by what happened. Readings, drafts and what is one's own affair are not. */
const toldActs = {
  joined: ['organisations.joined', 'organisations.joined_by_code'],
  memberLeft: ['organisations.left'],
  signed: ['coalitions.charter_signed'],
  organisationLeft: ['coalitions.left'],
  charter: ['coalitions.charter_published'],
  roundOpened: ['positions.round_opened'],
  roundClosed: ['positions.round_closed'],
  decided: ['mandates.decision_in_force'],
  mandateBegun: ['mandates.accepted'],
  callOpened: ['fund.call_opened'],
  allocated: ['fund.project_allocated'],
} as const

export type HappenedKind = keyof typeof toldActs

const kinds = Object.keys(toldActs) as HappenedKind[]

/** The kinds of acts that are counted, each once. */
export const toldActKinds: readonly string[] = kinds.flatMap(kind => [...toldActs[kind]])

/** Days that are looked back at most: whoever was away longer reads the places themselves. */
export const longestLookBackDays = 90

const day = 86_400_000

/**
 * From when on acts of a space are told to whoever was last here at `since`: as long ago by the space's own time, which may run
 * beside the calendar.
 * @param real what time it is outside. @param here what time it is in the space.
 */
export const lookBackFrom = (since: Date, real: Date, here: Date): Date => {
  const away = Math.min(Math.max(0, real.getTime() - since.getTime()), longestLookBackDays * day)
  return new Date(here.getTime() - away)
}

/** What happened, in the order of `toldActs`: how many times, and when last. */
export const happenedSince = (
  counted: readonly { kind: string; count: number; lastAt: Date }[],
): { kind: HappenedKind; count: number; lastAt: Date }[] =>
  kinds.flatMap(kind => {
    const alike = counted.filter(one => (toldActs[kind] as readonly string[]).includes(one.kind))
    if (alike.length === 0) return []
    const count = alike.reduce((sum, one) => sum + one.count, 0)
    return [{ kind, count, lastAt: new Date(Math.max(...alike.map(one => one.lastAt.getTime()))) }]
  })

/** `since`: an instant in milliseconds since 1970, as `noteVisit` answered it. */
export const sinceVisitInput = z.object({
  since: z.int().check(z.nonnegative(), z.maximum(8_640_000_000_000_000)),
})
