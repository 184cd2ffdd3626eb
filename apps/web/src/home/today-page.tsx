import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'

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
  late: readonly TodayLine[]
  soon: readonly TodayLine[]
  others: readonly TodayLine[]
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

type LinesProps = { title: string; lines: readonly TodayLine[]; empty?: string; strong?: boolean }

function Lines({ title, lines, empty, strong = false }: LinesProps) {
  if (lines.length === 0 && empty === undefined) return null
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

function Lists({ today }: { today: Today }): ReactNode {
  const t = useTranslations('interface.today')
  const isDated = today.late.length + today.soon.length > 0
  return (
    <div className="grid max-w-sheet gap-10 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)] lg:gap-x-14">
      <Lines title={t('waiting')} lines={today.waiting} empty={t('allQuiet')} strong />
      {isDated && (
        <div className="flex flex-col gap-10 lg:row-span-2">
          <Lines title={t('late')} lines={today.late} />
          <Lines title={t('soon')} lines={today.soon} />
        </div>
      )}
      <Lines title={t('others')} lines={today.others} />
    </div>
  )
}

type TodayPageProps = {
  today: Today
  notice?: ReactNode
  /** First steps are below: nothing is said of how quiet it is. */
  begins?: boolean
  /** What is read after it. */
  children?: ReactNode
}

/** The first screen of a place: one act, what waits for this person, then what is late and what is soon. */
export function TodayPage({ today, notice, begins, children }: TodayPageProps) {
  const t = useTranslations('interface.today')
  const date = useDate()
  useDocumentTitle(t('title'), today.placeName)
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
      {(!begins || today.waiting.length + today.others.length + today.soon.length > 0) && (
        <Lists today={today} />
      )}
      {children}
    </Page>
  )
}
