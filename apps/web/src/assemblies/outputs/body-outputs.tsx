import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { LoadedPart } from '../../home/loaded.tsx'
import { Older } from '../../home/older.tsx'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import { assemblyHref, bringPage, outputHref } from '../assembly-href.ts'

type Line = Outputs['assemblies']['outputs']['list']['items'][number]

/** What became of one thing: its state, and the last agenda that it came to. */
export function WhatBecame({ place, output }: { place: Place; output: Omit<Line, 'title'> }) {
  const t = useTranslations('assemblies.outputs')
  const outcomes = useTranslations('assemblies.itemOutcomes')
  const date = useDate()
  const last = output.agendas.at(-1)
  const { state, note } = output
  return (
    <div className="flex flex-col gap-1">
      <p className="font-bold">{t(`states.${state}`)}</p>
      {last !== undefined && (
        <p>
          <Link href={assemblyHref(place, last.assemblyId)}>
            {t('at', { title: last.title, date: date(last.startsOn) })}
          </Link>
        </p>
      )}
      {last !== undefined && last.outcome !== null && (
        <p>{t('outcome', { outcome: outcomes(last.outcome) })}</p>
      )}
      {note !== '' && <p className="wrap-anywhere whitespace-pre-line">{note}</p>}
    </div>
  )
}

function OutputLine({ place, bodyId, output }: { place: Place; bodyId: string; output: Line }) {
  const t = useTranslations('assemblies.outputs')
  const date = useDate()
  const { outputId, title, from, goesTo, toName, writtenOn } = output
  return (
    <li className="flex flex-col gap-1 border-hair border-t py-3">
      <h3 className="wrap-anywhere text-20">
        <Link href={outputHref(place, outputId)}>{title}</Link>
      </h3>
      <p className="wrap-anywhere text-ink-soft">
        {t('from', { body: from, date: date(writtenOn) })}
        {goesTo === 'secretariat' && output.toBodyId !== bodyId && (
          <span className="block">{t('to', { body: toName })}</span>
        )}
      </p>
      <WhatBecame place={place} output={output} />
    </li>
  )
}

/** On the page of a body: what is brought from it and to it, and what became of each (R113, R114). */
export function BodyOutputs({
  place,
  bodyId,
  mayBring,
}: {
  place: Place
  bodyId: string
  mayBring: boolean
}) {
  const t = useTranslations('assemblies.outputs')
  const { spaceId } = place
  const query = useInfiniteQuery({
    queryKey: ['outputs', spaceId, bodyId],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      api.assemblies.outputs.list.query({ spaceId, bodyId, before: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })
  const bring = mayBring && (
    <LinkButton href={assemblyHref(place, `${bringPage}${bodyId}`)}>{t('bring')}</LinkButton>
  )
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('title')}</h2>
      <LoadedPart query={query}>
        {({ pages }) => {
          const items = pages.flatMap(page => page.items)
          if (items.length === 0) return <EmptyState title={t('none')} why={t('noneWhy')} act={bring} />
          return (
            <>
              {bring && <div className="print:hidden">{bring}</div>}
              <ul>
                {items.map(one => (
                  <OutputLine key={one.outputId} place={place} bodyId={bodyId} output={one} />
                ))}
              </ul>
              <Older query={query} label={t('older')} />
            </>
          )
        }}
      </LoadedPart>
    </section>
  )
}
