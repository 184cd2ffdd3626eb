import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import type { OneMandate } from './one-mandate.ts'

type Mark = { key: string; at: number; look: string; isLate: boolean }

/** Drawn in no other place: no part of the style sheet of all pages. */
const square = { width: '0.625rem', height: '0.625rem' }
const turned = { rotate: '45deg' }
const below = { top: '5.5rem' }

const place = (mandate: OneMandate) => {
  const [start, end] = [Date.parse(mandate.startsOn), Date.parse(mandate.endsOn)]
  const span = Math.max(1, end - start)
  return (on: string) => Math.min(100, Math.max(0, ((Date.parse(on) - start) / span) * 100))
}

/** Filed is full, late is crossed, what is to come is empty: told apart without a colour. */
const looks = {
  filed: 'bg-ink border-ink',
  late: 'border-alert border-dashed',
  asked: 'bg-ground border-accent',
  open: 'bg-ground border-edge',
  ahead: 'bg-ground border-edge',
} as const

const marksOf = (mandate: OneMandate): Mark[] => {
  const at = place(mandate)
  return (mandate.accounts?.owed ?? []).map(({ dueOn, state }) => ({
    key: dueOn,
    at: at(dueOn),
    look: looks[state],
    isLate: state === 'late',
  }))
}

/** The whole figure in words: how long it runs, what is filed and late, when what follows is decided. */
export function useFigureSentence(mandate: OneMandate): string {
  const t = useTranslations('mandates.mandate')
  const date = useDate()
  const { startsOn, endsOn, today, state, accounts, renewedBy } = mandate
  const term = { start: date(startsOn), end: date(endsOn) }
  const days = Math.round((Date.parse(endsOn) - Date.parse(today)) / 86_400_000)
  const isRunning = state === 'active' || state === 'suspended'
  const said = [
    isRunning
      ? t('figure', { ...term, days })
      : t(state === 'given' || state === 'accepted' ? 'figureAhead' : 'figureOver', term),
  ]
  const owed = accounts?.owed ?? []
  if (owed.length > 0) {
    const filed = owed.filter(one => one.state === 'filed').length
    said.push(t('figureReports', { filed, late: owed.filter(one => one.state === 'late').length }))
    const next = owed.find(one => one.state !== 'filed' && one.state !== 'late')
    if (next && isRunning) said.push(t('figureNext', { day: date(next.dueOn) }))
  }
  if (renewedBy !== null) said.push(t('figureRenewed', { day: date(renewedBy.startsOn) }))
  else if (isRunning) said.push(t('figureRenewal', { day: date(mandate.renewalOpensOn) }))
  return said.join(' ')
}

/** A mandate in time: its term, today, the days in which what follows is decided, and its reports on the line. */
export function MandateFigure({ mandate }: { mandate: OneMandate }) {
  const t = useTranslations('mandates.mandate')
  const decides = useTranslations('interface.decides')
  const date = useDate()
  const sentence = useFigureSentence(mandate)
  const at = place(mandate)
  const { startsOn, endsOn, today, renewalOpensOn } = mandate
  const [now, opens] = [at(today), at(renewalOpensOn)]
  const isNow = today >= startsOn && today <= endsOn
  const side = now > 60 ? '-translate-x-full' : now < 20 ? '' : '-translate-x-1/2'
  return (
    <figure className="flex flex-col gap-2">
      <div aria-hidden="true" className="relative text-15" style={{ height: '8rem' }}>
        {isNow && (
          <>
            <span
              className={`absolute top-0 whitespace-nowrap font-bold ${side}`}
              style={{ left: `${now}%` }}
            >
              {decides('now')}
            </span>
            <span className="absolute top-6 h-8 w-0.5 bg-accent" style={{ left: `${now}%` }} />
          </>
        )}
        <span className="absolute top-8 h-6 bg-mixed-wash" style={{ left: `${opens}%`, right: 0 }} />
        <span
          className="absolute top-10 left-0 h-2 bg-ink"
          style={{ width: `${today > endsOn ? 100 : isNow ? now : 0}%` }}
        />
        <span className="absolute top-11 left-0 w-full border-ink border-t-2" />
        <span className="absolute top-8 left-0 h-6 w-0.5 bg-ink" />
        <span className="absolute top-8 h-6 w-1 bg-ink" style={{ right: 0 }} />
        {marksOf(mandate).map(mark => (
          <span
            key={mark.key}
            className={`absolute top-16 -translate-x-1/2 border-2 ${mark.look}`}
            style={{ left: `${mark.at}%`, ...square, ...(mark.isLate && turned) }}
          />
        ))}
        <span className="absolute left-0" style={below}>
          {date(startsOn)}
        </span>
        <span className="absolute text-end" style={{ ...below, right: 0 }}>
          {date(endsOn)}
        </span>
        <span className="absolute bottom-0 text-ink-soft" style={{ right: 0 }}>
          {t('windowMark')}
        </span>
      </div>
      <figcaption>{sentence}</figcaption>
    </figure>
  )
}
