import type { AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import { stances } from '@reliance/core/positions/stance.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import type { Member } from '../member.ts'
import { positionsHref } from '../positions-href.ts'
import { everyItem, type NextAct } from './agreement-summary.tsx'

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
  const sheets = mine.flatMap(({ organisationId, displayName }): NextAct[] => {
    const own = items.map(item =>
      stances
        .flatMap(stance => item.organisations[stance])
        .find(one => one.organisationId === organisationId),
    )
    const missing = own.filter(one => one === undefined).length
    const toConfirm = own.filter(one => one?.toConfirm).length
    const href = `${positionsHref(place, 'feuille')}?organisation=${organisationId}&tour=${round.roundId}`
    return [
      ...(toConfirm > 0
        ? [{ label: t('nextConfirm', { organisation: displayName, count: toConfirm }), href }]
        : []),
      ...(isOpen && missing > 0
        ? [{ label: t('nextFill', { organisation: displayName, count: missing }), href }]
        : []),
    ]
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
