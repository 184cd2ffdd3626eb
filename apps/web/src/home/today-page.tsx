import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import type { FirstStep } from './first-steps.tsx'

export type TodayLine = {
  id: string
  sentence: string
  /** Who asks or what is at stake, in a few words. */
  detail?: string
  /** Nothing to open where only time has to pass. */
  href?: string
  beforeOn?: string
  sinceOn?: string
}
export type Today = {
  placeName: string
  on: string
  /** The one thing to do first, as a verb. */
  act: { label: string; href: string } | null
  waiting: readonly TodayLine[]
  /** Null where nothing has a date. */
  late: readonly TodayLine[] | null
  soon: readonly TodayLine[] | null
  others: readonly TodayLine[]
  firstSteps: readonly FirstStep[]
}

function Line({ line, strong }: { line: TodayLine; strong?: boolean }) {
  const t = useTranslations('interface.today')
  const date = useDate()
  const when = line.beforeOn
    ? t('before', { date: date(line.beforeOn, 'short') })
    : line.sinceOn && t('since', { date: date(line.sinceOn, 'short') })
  const detail = [line.detail, when].filter(Boolean).join(', ')
  const words = (
    <>
      <span className={`block ${strong ? 'font-bold text-20' : ''}`}>{line.sentence}</span>
      {detail !== '' && <span className="block text-ink-soft">{detail}</span>}
    </>
  )
  return (
    <li className="border-hair border-t">
      {line.href === undefined ? (
        <p className="py-3">{words}</p>
      ) : (
        <Link href={line.href} className="target block py-3 no-underline hover:bg-paper hover:underline">
          {words}
        </Link>
      )}
    </li>
  )
}

type LinesProps = { title: string; lines: readonly TodayLine[] | null; empty?: string; strong?: boolean }

function Lines({ title, lines, empty, strong = false }: LinesProps) {
  if (lines === null || (lines.length === 0 && empty === undefined)) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className={strong ? 'text-25' : 'text-20'}>{title}</h2>
      {lines.length === 0 ? (
        <p className="border-hair border-t py-3 text-ink-soft">{empty}</p>
      ) : (
        <ul>
          {lines.map(line => (
            <Line key={line.id} line={line} strong={strong} />
          ))}
        </ul>
      )}
    </section>
  )
}

// Few people see them, and only in their first days.
const FirstSteps = lazy(() => import('./first-steps.tsx').then(file => ({ default: file.FirstSteps })))

function Lists({ today }: { today: Today }): ReactNode {
  const t = useTranslations('interface.today')
  const dated = today.late !== null || today.soon !== null
  return (
    <div className="grid max-w-sheet gap-10 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)] lg:gap-x-14">
      <Lines title={t('waiting')} lines={today.waiting} empty={t('allQuiet')} strong />
      {dated && (
        <div className="flex flex-col gap-10 lg:row-span-2">
          <Lines title={t('late')} lines={today.late} empty={t('nothingLate')} />
          <Lines title={t('soon')} lines={today.soon} empty={t('nothingSoon')} />
        </div>
      )}
      <Lines title={t('others')} lines={today.others} />
    </div>
  )
}

/** The first screen of a place: one act, what waits for this person, then what is late and what is soon. */
export function TodayPage({ today, notice }: { today: Today; notice?: ReactNode }) {
  const t = useTranslations('interface.today')
  const date = useDate()
  useDocumentTitle(t('title'), today.placeName)
  const begins = today.firstSteps.some(step => !step.done)
  const on = date(today.on, 'weekday')
  return (
    <Page
      wide
      title={t('title')}
      sentence={
        <>
          <span className="inline-block first-letter:uppercase">{on}.</span>{' '}
          {today.waiting.length > 0
            ? t('counted', { count: today.waiting.length })
            : !begins && t('allQuiet')}
        </>
      }
      act={
        today.act && (
          <LinkButton href={today.act.href} kind="main">
            {today.act.label}
          </LinkButton>
        )
      }
    >
      {notice}
      {(!begins || today.waiting.length > 0 || today.others.length > 0) && <Lists today={today} />}
      {begins && (
        <Suspense>
          <FirstSteps steps={today.firstSteps} main={today.act === null} />
        </Suspense>
      )}
    </Page>
  )
}
