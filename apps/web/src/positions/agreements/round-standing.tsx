import type { AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import { Link } from '@reliance/ui/link.tsx'
import { Sign, type Tone } from '@reliance/ui/sign.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Place } from '../../person.ts'
import { positionsHref } from '../positions-href.ts'
import { isSeen } from './agreements-page.tsx'
import { agreementsOf } from './agreements-query.ts'

/** More signs than this are not read one by one: the counts say the same. */
const signsMax = 24

/** The statements of each part, with its sign; the last where there are any. */
const partsOf = ({ unites, open, separates }: AgreementPage) => {
  const few = open.filter(item => item.class === 'too_few')
  const stillOpen = open.filter(item => item.class !== 'too_few')
  const parts = [
    { part: 'unites', tone: 'for', items: unites },
    { part: 'open', tone: 'mixed', items: stillOpen },
    { part: 'separates', tone: 'against', items: separates },
    { part: 'few', tone: 'none', items: few },
  ] as const satisfies readonly { part: string; tone: Tone; items: AgreementPage['open'] }[]
  return few.length > 0 ? parts : parts.slice(0, -1)
}

/** On the home of a coalition, where its statements stand: one sign each, and how many unite, are open and separate. */
export function RoundStanding({ place }: { place: Place }) {
  const t = useTranslations('interface.standing')
  const enabled = place.rank !== 'invited'
  const { data } = useQuery({ ...agreementsOf(place), enabled })
  if (!data || !isSeen(data)) return null
  return (
    <section className="flex flex-col items-start gap-3">
      <h2 className="text-25">{t('title', { round: data.round.title })}</h2>
      <ul className="flex flex-wrap items-end gap-x-6 gap-y-3">
        {partsOf(data.page).map(({ part, tone, items }) => (
          <li key={part} className="flex flex-col gap-1">
            {items.length > 0 && items.length <= signsMax && (
              <span aria-hidden="true" className="flex flex-wrap gap-1">
                {items.map(item => (
                  <Sign key={item.statementId} tone={tone} />
                ))}
              </span>
            )}
            <span>{t(part, { count: items.length })}</span>
          </li>
        ))}
      </ul>
      <Link
        href={`${positionsHref(place)}?tour=${data.round.roundId}`}
        className="target inline-flex items-center"
      >
        {t('read')}
      </Link>
    </section>
  )
}
