import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
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

const centsIn = (streams: readonly Stream[]): number[] =>
  streams.map(one => Math.max(0, Number(centsOf(one.amount))))
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)

/**
 * How thick each stream is drawn, in hundredths of the height: what came in is thirty, what goes out has the same scale,
 * with a thread for what is small.
 * @param whole what thirty stands for, in cents.
 */
const thicknesses = (streams: readonly Stream[], whole: number): number[] =>
  centsIn(streams).map(one => (whole === 0 ? 0 : Math.max(1.2, (one / whole) * 30)))

/** Where the wall of the basin opens for what goes out, in hundredths of its height. */
const outletTop = 56

/** What went out by decisions, the largest first, and charges; what is too many to draw is one stream. */
function useOutStreams({ paidOut, charges }: Fund): Stream[] {
  const t = useTranslations('interface.fund')
  const named = paidOut
    .map(one => ({
      key: one.applicationId ?? one.expenseId ?? one.title,
      label: one.title,
      amount: one.amount,
    }))
    .toSorted((a, b) => Number(centsOf(b.amount) - centsOf(a.amount)))
  const rest = named.slice(most - 2)
  const others = {
    key: 'others',
    label: t('outOthers', { count: rest.length }),
    amount: eurosOf(rest.reduce((total, one) => total + centsOf(one.amount), 0n)),
  }
  const some = rest.length > 1 ? [...named.slice(0, most - 2), others] : named
  const fees = { key: 'charges', label: t('outCharges'), amount: charges }
  return centsOf(charges) > 0n ? [...some, fees] : some
}

type StreamsProps = {
  streams: readonly Stream[]
  /** How thick each is, in hundredths of the height. */
  thick: readonly number[]
  isOut?: boolean
}

/**
 * Streams that run from the middle of their rows to the upper part of the basin, or out of its lower part to their rows, in
 * a box of 100 by 100.
 */
function Streams({ streams, thick, isOut = false }: StreamsProps) {
  const [rowsAt, basinAt] = isOut ? [100, 0] : [0, 100]
  const bands = streams.map((stream, at) => {
    const half = (thick[at] ?? 0) / 2
    const row = ((at + 0.5) / streams.length) * 100
    const stacked = thick.slice(0, at).reduce((sum, one) => sum + one, 0)
    const basin = (isOut ? outletTop : 24) + stacked + half
    const [a, b, c, d] = [row - half, basin - half, basin + half, row + half].map(one => one.toFixed(2))
    const upper = `M${rowsAt} ${a} C50 ${a} 50 ${b} ${basinAt} ${b}`
    const back = `C50 ${c} 50 ${d} ${rowsAt} ${d}`
    return {
      key: stream.key,
      upper,
      lower: `M${basinAt} ${c} ${back}`,
      area: `${upper} V${c} ${back} Z`,
    }
  })
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="absolute inset-0 h-full w-full"
    >
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

type LabelsProps = { title: string; streams: readonly Stream[]; empty: string }

function StreamLabels({ title, streams, empty }: LabelsProps) {
  const euros = useEuros()
  return (
    <div className="flex flex-col gap-2 md:gap-0 md:ps-3">
      <p className="font-bold md:only-read">{title}</p>
      {streams.length === 0 ? (
        <p className="text-ink-soft">{empty}</p>
      ) : (
        <ul className="flex flex-1 flex-col gap-2 md:grid md:auto-rows-fr md:gap-0">
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
  const [euros, date] = [useEuros(), useDate()]
  const streams = useStreams(fund)
  const isEmpty = centsOf(fund.received) + centsOf(fund.opened) <= 0n
  const hasOut = centsOf(fund.wentOut) > 0n
  const out = useOutStreams(fund)
  const whole = sum(centsIn(streams))
  const lastBatch = fund.told.length > 0 ? undefined : fund.batches.at(-1)
  const thickOut = thicknesses(out, whole)
  const outlet = hasOut ? { top: outletTop, height: sum(thickOut) } : null
  const said = {
    received: euros(fund.received),
    count: shownContributors(fund),
    out: euros(fund.wentOut),
    inside: euros(fund.inside),
    opened: centsOf(fund.opened) > 0n ? euros(fund.opened) : 'none',
    asOf: lastBatch === undefined ? 'none' : date(lastBatch.closedOn, 'short'),
  }
  const empty = fund.disclosure === 'open' ? t('basinEmptyOpen') : t('basinEmpty')
  return (
    <figure className="flex flex-col gap-4 bg-paper p-4 md:p-6">
      <div className="grid gap-4 md:min-h-64 md:grid-cols-[minmax(0,13rem)_minmax(0,1fr)_minmax(0,16rem)_minmax(0,1fr)_minmax(0,14rem)] md:gap-0">
        <StreamLabels title={t('cameIn')} streams={streams} empty={empty} />
        <div className="relative hidden md:block">
          <Streams streams={streams} thick={thicknesses(streams, whole)} />
        </div>
        <div className="relative h-44 md:h-auto">
          <Vessel isEmpty={isEmpty} setAside={shareOf(fund.setAside, fund.inside)} outlet={outlet} />
          <p className="absolute inset-x-6 bottom-8 flex flex-col items-center text-center">
            <strong className="rounded-1 bg-paper px-3 text-25 tabular-nums">{euros(fund.inside)}</strong>
            <span className="rounded-1 bg-paper px-3">{t('inside')}</span>
          </p>
        </div>
        <div className="relative hidden md:block">
          {hasOut && <Streams streams={out} thick={thickOut} isOut />}
        </div>
        <StreamLabels title={t('goesOut')} streams={out} empty={t('nothingOut')} />
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
