import { Link } from '@reliance/ui/link.tsx'
import { useQueries } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { hrefOf, type Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { answersRead } from './answers-read.ts'

/** Who has answered after one's own organisation, with the page of what unites now, until it has been read on this device. */
export function NewAnswers({ places }: { places: readonly Place[] }) {
  const t = useTranslations('interface.newAnswers')
  // What the first screen has asked already.
  const answers = useQueries({
    queries: places.map(({ spaceId }) => queries.notifications.today.queryOptions({ spaceId })),
  })
  const lines = places.flatMap((place, at) =>
    (answers[at]?.data?.positions.answered ?? [])
      .filter(one => one.answered > answersRead(one.roundId))
      .map(one => ({ place, one })),
  )
  if (lines.length === 0) return null
  return (
    <section className="flex flex-col gap-2 max-w-line">
      <h2 className="text-25">{t('title')}</h2>
      <ul>
        {lines.map(({ place, one }) => (
          <li key={one.roundId} className="border-hair border-t">
            <Link
              href={`${hrefOf(place)}/positions?tour=${one.roundId}`}
              className="target block py-3 no-underline hover:bg-paper hover:underline"
            >
              <span className="block font-bold text-20">{t('answered', one)}</span>
              <span className="block text-ink-soft">{place.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
