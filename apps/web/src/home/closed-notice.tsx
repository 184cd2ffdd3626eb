import { Link } from '@reliance/ui/link.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useRouterState } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import { hrefOf, type Place } from '../person.ts'

/** On every page of a closed place: nothing is written there, and where to read what can still be done. */
export function ClosedNotice({ place }: { place: Place }) {
  const t = useTranslations('interface.closed')
  const date = useDate()
  const more = `${hrefOf(place)}/fermer`
  const path = useRouterState({ select: state => state.location.pathname })
  if (place.closedAt === null || path === more) return null
  return (
    <div className="mb-6 print:hidden">
      <Notice
        kind="info"
        title={t('since', { date: date(place.closedAt) })}
        act={
          <Link href={more} className="target inline-flex items-center">
            {t('more')}
          </Link>
        }
      >
        {t('why')}
      </Notice>
    </div>
  )
}
