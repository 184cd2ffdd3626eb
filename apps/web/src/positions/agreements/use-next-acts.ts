import type { AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import { everyItem } from '@reliance/core/positions/read-page.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import type { Member } from '../member.ts'
import { positionsHref } from '../positions-href.ts'
import { useOwnSheets } from '../use-own-sheets.ts'
import type { NextAct } from './agreement-answers.tsx'

type Facts = {
  place: Place
  page: AgreementPage
  round: { roundId: string; state: string }
  mine: readonly Member[]
}

/** Requests named one by one; more are counted. */
const requestsShown = 3

/** What comes after reading: what my organisations have left open, questions to us, work that is asked for. */
export function useNextActs({ place, page, round, mine }: Facts): NextAct[] {
  const t = useTranslations('interface.agreements')
  const { data: newest } = useQuery(queries.positions.questions.queryOptions({ spaceId: place.spaceId }))
  const { data: requests = [] } = useQuery(
    queries.positions.workshopRequests.queryOptions({ spaceId: place.spaceId }),
  )
  const items = everyItem(page)
  const isOpen = round.state === 'open'
  const own = useOwnSheets(mine, place.spaceId, round.roundId)
  const sheets = own.flatMap(({ organisationId, displayName: organisation, ...left }): NextAct[] => {
    const href = `${positionsHref(place, 'feuille')}?organisation=${organisationId}&tour=${round.roundId}`
    const acts = [
      { key: 'nextConfirm', count: left.toConfirm },
      { key: 'nextFill', count: isOpen ? left.empty : 0 },
      { key: 'nextPublish', count: isOpen ? left.prepared : 0 },
    ] as const
    return acts
      .filter(one => one.count > 0)
      .map(({ key, count }) => ({ label: t(key, { organisation, count }), href }))
  })
  const toAnswer = newest?.items.filter(one => one.can.answer).length ?? 0
  const here = new Set(items.map(item => item.statementId))
  const asked = [
    ...new Set(
      requests.filter(one => one.state !== 'declined' && here.has(one.statementId)).map(one => one.number),
    ),
  ].toSorted((a, b) => a - b)
  return [
    ...sheets,
    ...(toAnswer > 0
      ? [{ label: t('nextAnswer', { count: toAnswer }), href: positionsHref(place, 'questions') }]
      : []),
    ...asked.slice(0, requestsShown).map(number => ({
      label: t('nextWork', { number }),
      href: positionsHref(place, `enonces/${number}`),
    })),
    ...(asked.length > requestsShown
      ? [
          {
            label: t('nextWorkMore', { count: asked.length - requestsShown }),
            href: `${positionsHref(place, 'questions')}#demandes`,
          },
        ]
      : []),
  ]
}
