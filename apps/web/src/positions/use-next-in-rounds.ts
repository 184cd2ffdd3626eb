import { useQuery } from '@tanstack/react-query'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { positionsHref } from './positions-href.ts'
import { useMine } from './use-mine.ts'
import { useOwnSheets } from './use-own-sheets.ts'

/** What comes next here about positions: a first round, for whoever may prepare it, or a sheet that is not full. */
export type NextInRounds = { kind: 'firstRound' | 'answer'; href: string } | null

const none: never[] = []

export function useNextInRounds(place: Place): NextInRounds {
  const enabled = place.rank !== 'invited' && place.closedAt === null
  const asked = queries.positions.rounds.queryOptions({ spaceId: place.spaceId }, { enabled })
  const { data } = useQuery(asked)
  const { mine } = useMine(place)
  const open = data?.rounds.find(one => one.state === 'open')
  const [left] = useOwnSheets(open ? mine : none, place.spaceId, open?.roundId ?? '').filter(
    one => one.empty > 0,
  )
  if (data === undefined) return null
  if (data.rounds.length === 0)
    return data.can.coordinate && data.membersNow > 1
      ? { kind: 'firstRound', href: positionsHref(place, 'tours') }
      : null
  if (left === undefined || open === undefined) return null
  const sheet = `?organisation=${left.organisationId}&tour=${open.roundId}`
  return { kind: 'answer', href: `${positionsHref(place, 'feuille')}${sheet}` }
}
