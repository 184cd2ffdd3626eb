import { centsOf } from '@reliance/core/fund/euros.ts'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import type { Outputs } from '../trpc.ts'
import { useEuros } from './use-euros.ts'
import { Vessel } from './vessel.tsx'

type Fund = Outputs['fund']['get']
type Stream = { key: string; label: string; amount: string }

/** As many as one tells apart; the table has them all. */
const most = 6

/** What came in, as far as the rule lets it be seen: payments one by one, or batches of several organisations. */
function useStreams({ told, batches, opened }: Fund): Stream[] {
  const t = useTranslations('interface.fund')
  const date = useDate()
  const all =
    told.length > 0
      ? told.map((one, at) => ({
          key: `${at}`,
          label: t('streamOf', { organisation: one.displayName, date: date(one.receivedOn, 'short') }),
          amount: one.amount,
        }))
      : batches.map(one => ({
          key: String(one.number),
          label: t('stream', { count: one.contributors, date: date(one.closedOn, 'short') }),
          amount: one.amount,
        }))
  const before = { key: 'opened', label: t('streamOpened'), amount: opened }
  return [...(centsOf(opened) > 0n ? [before] : []), ...all].slice(-most)
}

/** How many organisations what is shown came from; 0 where several batches may hold the same ones. */
const shownContributors = ({ told, batches }: Fund): number => {
  if (told.length > 0) return new Set(told.map(one => one.displayName)).size
  return batches.length === 1 ? (batches[0]?.contributors ?? 0) : 0
}

/** How thick each stream is drawn, in hundredths of the height: in proportion, with a thread for what is small. */
const thicknesses = (streams: readonly Stream[]): number[] => {
  const cents = streams.map(one => Number(centsOf(one.amount)))
  const total = cents.reduce((sum, one) => sum + Math.max(0, one), 0)
  return cents.map(one => (total === 0 ? 0 : Math.max(1.2, (one / total) * 30)))
}

/** Streams that run from the middle of their rows to the upper part of the basin, in a box of 100 by 100. */
function Streams({ streams }: { streams: readonly Stream[] }) {
  const thick = thicknesses(streams)
  const bands = streams.map((stream, at) => {
    const half = (thick[at] ?? 0) / 2
    const from = ((at + 0.5) / streams.length) * 100
    const to = 24 + thick.slice(0, at).reduce((sum, one) => sum + one, 0) + half
    const [a, b, c, d] = [from - half, to - half, to + half, from + half].map(one => one.toFixed(2))
    const [upper, lower] = [`M0 ${a} C50 ${a} 50 ${b} 100 ${b}`, `M100 ${c} C50 ${c} 50 ${d} 0 ${d}`]
    return { key: stream.key, upper, lower, area: `${upper} V${c} C50 ${c} 50 ${d} 0 ${d} Z` }
  })
  return (
    <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none" className="h-full w-full">
      {bands.map(({ key, area, upper, lower }) => (
        <g key={key}>
          <path d={area} className="fill-water" />
          {[upper, lower].map(path => (
            <path
              key={path}
              d={path}
              className="fill-none stroke-edge"
              strokeWidth="1.5"
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

function StreamLabels({ streams, empty }: { streams: readonly Stream[]; empty: string }) {
  const t = useTranslations('interface.fund')
  const euros = useEuros()
  return (
    <div className="flex flex-col gap-2 md:h-full md:gap-0">
      <p className="only-read">{t('cameIn')}</p>
      {streams.length === 0 ? (
        <p className="text-ink-soft">{empty}</p>
      ) : (
        <ul className="flex h-full flex-col gap-2 md:grid md:auto-rows-fr md:gap-0">
          {streams.map(one => (
            <li key={one.key} className="flex flex-col justify-center leading-tight">
              <strong className="tabular-nums">{euros(one.amount)}</strong>
              <span>{one.label}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Which part of the water is set aside, from 0 to 1. */
const shareOf = (setAside: string, inside: string): number =>
  centsOf(inside) <= 0n ? 0 : Math.min(1, Math.max(0, Number(centsOf(setAside)) / Number(centsOf(inside))))

/**
 * The fund as a basin: what came in flows from the left, as fine as the rule allows, the water stands for what is
 * there, what goes out leaves on the right. On a narrow page it flows downwards.
 */
export function BasinFigure({ fund }: { fund: Fund }) {
  const t = useTranslations('interface.fund')
  const calls = useTranslations('interface.calls')
  const euros = useEuros()
  const streams = useStreams(fund)
  const isEmpty = centsOf(fund.received) + centsOf(fund.opened) <= 0n
  const hasOut = centsOf(fund.charges) > 0n
  const said = {
    received: euros(fund.received),
    count: shownContributors(fund),
    out: euros(fund.charges),
    inside: euros(fund.inside),
  }
  const empty = fund.disclosure === 'open' ? t('basinEmptyOpen') : t('basinEmpty')
  return (
    <figure className="flex flex-col gap-4 bg-paper p-4 md:p-6">
      <div className="grid gap-4 md:h-64 md:grid-cols-[minmax(0,13rem)_minmax(0,1fr)_minmax(0,18rem)_minmax(0,0.4fr)_minmax(0,12rem)] md:gap-0">
        <StreamLabels streams={streams} empty={empty} />
        <div className="hidden md:block">
          <Streams streams={streams} />
        </div>
        <div className="relative h-44 md:h-full">
          <Vessel isEmpty={isEmpty} setAside={shareOf(fund.setAside, fund.inside)} />
          <p className="absolute inset-x-6 bottom-8 flex flex-col items-center text-center">
            <strong className="rounded-1 bg-paper px-3 text-25 tabular-nums">{euros(fund.inside)}</strong>
            <span className="rounded-1 bg-paper px-3">{t('inside')}</span>
          </p>
        </div>
        <div className="hidden md:block" />
        <div className="flex flex-col justify-end gap-1 leading-tight">
          <p className="font-bold">{t('goesOut')}</p>
          {hasOut && (
            <p className="flex flex-col">
              <strong className="tabular-nums">{euros(fund.charges)}</strong>
              <span>{t('outCharges')}</span>
            </p>
          )}
          {!hasOut && <p className="text-ink-soft">{t('nothingOut')}</p>}
        </div>
      </div>
      {!isEmpty && (
        <figcaption className="flex flex-col gap-1">
          <span>{hasOut ? t('basinSentenceOut', said) : t('basinSentence', said)}</span>
          {fund.disclosure !== 'open' && <span className="text-ink-soft">{t('newer')}</span>}
          {centsOf(fund.setAside) > 0n && (
            <span>{calls('inBasin', { setAside: euros(fund.setAside), free: euros(fund.free) })}</span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
