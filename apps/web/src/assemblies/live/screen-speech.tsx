import { useTranslations } from 'use-intl'
import type { Screen } from './use-live.ts'
import { useSeconds } from './use-seconds.ts'

const clock = (seconds: number): string => {
  const whole = Math.max(0, seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Who has the floor, for how long, and who comes after. */
export function ScreenSpeech({ screen }: { screen: Screen }) {
  const t = useTranslations('interface.screen')
  const said = useTranslations('interface.meeting.speaking')
  const { speaking, waiting, waits } = screen.speech
  const seconds = useSeconds(speaking?.startedAt ?? null, screen.now)
  const more = waits - waiting.length
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-20">{t('speech')}</h2>
      {speaking === null ? (
        <p className="text-ink-soft">{t('nobody')}</p>
      ) : (
        <p className="flex flex-wrap items-baseline gap-x-4 text-25">
          <span className="wrap-anywhere font-bold">{speaking.name ?? said('gone')}</span>
          <span className={`tabular-nums ${speaking.isOverTime ? 'font-bold' : 'text-ink-soft'}`}>
            {clock(seconds)}
          </span>
        </p>
      )}
      {waiting.length > 0 && (
        <p className="wrap-anywhere">
          <span className="text-ink-soft">{t('after')}</span>{' '}
          {waiting.map(one => one.name ?? said('gone')).join(' · ')}
          {more > 0 && ` ${t('more', { count: more })}`}
        </p>
      )}
    </section>
  )
}
