import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api, type Outputs, queries } from '../trpc.ts'

type Newcomer = Outputs['mandates']['organigram']['newcomers'][number]

function Line({ place, newcomer, name }: { place: Place; newcomer: Newcomer; name: string }) {
  const t = useTranslations('interface.newcomers')
  const date = useDate()
  const say = useSay()
  const { electorId, countsFrom, canStandFor } = newcomer
  const act = useAct(
    (_: null, requestId) => api.mandates.standFor.mutate({ spaceId: place.spaceId, electorId, requestId }),
    { onDone: ({ counts }) => say(t(counts ? 'counts' : 'stoodFor', { name })) },
  )
  return (
    <li className="flex flex-wrap items-baseline gap-3 border-hair border-t py-3">
      <strong>{name}</strong>
      <span className="text-ink-soft">
        {countsFrom === null ? t('never') : t('from', { day: date(countsFrom) })}
      </span>
      {canStandFor && <Button onClick={() => void act.send(null)}>{t('standFor', { name })}</Button>}
      <ActNotice failure={act.failure} />
    </li>
  )
}

/** Those whose answers do not count yet, and who may say that they know them. @param nameOf how a voice is called. */
export function Newcomers({
  place,
  nameOf,
}: {
  place: Place
  nameOf: (electorId: string) => string | undefined
}) {
  const t = useTranslations(`interface.newcomers`)
  const { data } = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  const newcomers = data?.newcomers.flatMap(one => {
    const name = nameOf(one.electorId)
    return name === undefined ? [] : [{ newcomer: one, name }]
  })
  if (newcomers === undefined || newcomers.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('title')}</h2>
      <p>{t(`why_${place.kind}`)}</p>
      {newcomers.some(({ newcomer }) => newcomer.canStandFor) && (
        <CollectionNote of="standing" who={place.name} />
      )}
      <ul>
        {newcomers.map(({ newcomer, name }) => (
          <Line key={newcomer.electorId} place={place} newcomer={newcomer} name={name} />
        ))}
      </ul>
    </section>
  )
}
