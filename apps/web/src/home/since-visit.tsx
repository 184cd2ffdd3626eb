import { Link } from '@reliance/ui/link.tsx'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import { formatDate } from '../format.ts'
import { hrefOf, type Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'

type Happened = Outputs['notifications']['sinceVisit'][number]

/** The page of a place where it is read. */
const pageOf: Readonly<Record<Happened['kind'], string>> = {
  joined: '',
  memberLeft: '',
  signed: '/organisations',
  organisationLeft: '/organisations',
  charter: '/charte',
  roundOpened: '/positions',
  roundClosed: '/positions',
  decided: '/qui-decide',
  mandateBegun: '/qui-decide',
  callOpened: '/caisse',
  allocated: '/caisse',
}

function HappenedLine({ place, happened }: { place: Place; happened: Happened }) {
  const t = useTranslations('interface.since')
  return (
    <li className="border-hair border-t">
      <Link
        href={hrefOf(place) + pageOf[happened.kind]}
        className="target block py-3 no-underline hover:bg-paper hover:underline"
      >
        <span className="block">{t(happened.kind, { count: happened.count })}</span>
        <span className="block text-ink-soft">{place.name}</span>
      </Link>
    </li>
  )
}

type Told = { since: number; lines: { place: Place; happened: Happened }[] }

/** Notes the visit, then asks every place at once, in one message; null the first time. A place that fails says nothing. */
const askPlaces = async (places: readonly Place[]): Promise<Told | null> => {
  const { since } = await api.identity.noteVisit.mutate()
  if (since === null) return null
  const told = await Promise.all(
    places.map(async place => {
      const happened = await api.notifications.sinceVisit
        .query({ spaceId: place.spaceId, since })
        .catch(() => [])
      return happened.map(one => ({ place, happened: one }))
    }),
  )
  return { since, lines: told.flat().toSorted((a, b) => (a.happened.lastAt < b.happened.lastAt ? 1 : -1)) }
}

/**
 * What others did in one's places since one was last here. Noted once, when the first screen is opened; nothing is said the
 * first time, nor where it does not arrive: all of it is read in the places themselves.
 */
export function SinceVisit({ places }: { places: readonly Place[] }) {
  const t = useTranslations('interface.since')
  const locale = useLocale()
  const { data } = useQuery({
    queryKey: ['since visit', ...places.map(place => place.spaceId)],
    queryFn: () => askPlaces(places.filter(({ rank }) => rank !== 'invited' && rank !== 'supporter')),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    retry: false,
  })
  if (!data) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-20">{t('title')}</h2>
      <p className="text-ink-soft">
        {t('at', { when: formatDate(new Date(data.since).toISOString(), locale, 'weekday') })}
      </p>
      {data.lines.length === 0 ? (
        <p className="border-hair border-t py-3 text-ink-soft">{t('nothing')}</p>
      ) : (
        <ul>
          {data.lines.map(({ place, happened }) => (
            <HappenedLine key={`${place.spaceId}${happened.kind}`} place={place} happened={happened} />
          ))}
        </ul>
      )}
    </section>
  )
}
