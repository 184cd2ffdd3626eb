import { Button } from '@reliance/ui/button.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { AgendaFigure } from './agenda-figure.tsx'
import { outputHref } from './assembly-href.ts'
import { OrderAgenda } from './order-agenda.tsx'
import type { Assembly } from './shown-assembly.ts'

type Point = Assembly['points'][number]

function Withdraw({ place, point }: { place: Place; point: Point }) {
  const t = useTranslations('interface.assembly')
  const form = useTranslations('interface.form')
  const say = useSay()
  const act = useAct(
    ({ itemId }: { itemId: string }, requestId) =>
      api.assemblies.withdrawItem.mutate({ spaceId: place.spaceId, requestId, itemId }),
    { onDone: () => say(t('withdrawn')) },
  )
  return (
    <div className="flex flex-col items-start gap-2 print:hidden">
      <Button
        aria-describedby={`point-${point.itemId}`}
        pending={act.sending ? form('sending') : undefined}
        onClick={() => void act.send({ itemId: point.itemId })}
      >
        {t('withdraw')}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}

function Line({ place, point, number }: { place: Place; point: Point; number: number }) {
  const t = useTranslations('interface.assembly')
  const outcomes = useTranslations('assemblies.outcomes')
  const outputs = useTranslations('assemblies.outputs')
  const { title, wantedOutcome, plannedMinutes, filer, carriedCount: count } = point
  return (
    <li className="flex gap-3 border-hair border-t py-4">
      <span className="shrink-0 font-bold text-20 tabular-nums">{number}.</span>
      <div className="flex min-w-0 flex-col items-start gap-1">
        <h3 id={`point-${point.itemId}`} className="wrap-anywhere text-20">
          {title}
        </h3>
        <p>{t('point', { outcome: outcomes(wantedOutcome), minutes: String(plannedMinutes) })}</p>
        {point.output !== null && (
          <p className="wrap-anywhere">
            <Link href={outputHref(place, point.output.outputId)}>
              {outputs('origin', { body: point.output.body })}
            </Link>
          </p>
        )}
        {filer !== null && <p className="text-ink-soft">{t('filer', { name: filer })}</p>}
        {count > 0 && <p className="font-bold">{t('carried', { count: String(count) })}</p>}
        {point.urgencyReason !== '' && (
          <p className="wrap-anywhere font-bold">{t('urgent', { reason: point.urgencyReason })}</p>
        )}
        {point.canWithdraw && <Withdraw place={place} point={point} />}
      </div>
    </li>
  )
}

/** The points of an assembly: as one bar of its time, then one by one. */
export function Agenda({ place, assembly }: { place: Place; assembly: Assembly }) {
  const t = useTranslations('interface.assembly')
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t('agenda')}</h2>
      {assembly.points.length === 0 ? (
        <EmptyState title={t('noPoint')} why={t('noPointWhy')} />
      ) : (
        <>
          <AgendaFigure assembly={assembly} />
          {assembly.orderReason !== '' && (
            <p className="wrap-anywhere text-ink-soft">{t('orderedBy', { reason: assembly.orderReason })}</p>
          )}
          <ol>
            {assembly.points.map((point, at) => (
              <Line key={point.itemId} place={place} point={point} number={at + 1} />
            ))}
          </ol>
          {assembly.can.order && assembly.points.length > 1 && (
            <OrderAgenda place={place} assembly={assembly} />
          )}
        </>
      )}
    </section>
  )
}
