import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'

export type HeldLineProps = { holder: string; startsOn: string; endsOn: string }

/** Who holds a mandate, and below it from when until when: a name that is a function itself is not read into the dates. */
export function HeldLine({ holder, startsOn, endsOn }: HeldLineProps) {
  const t = useTranslations('interface.register')
  const date = useDate()
  return (
    <p>
      <span className="block">{holder}</span>
      <span className="block text-ink-soft">
        {t('mandateTerm', { start: date(startsOn), end: date(endsOn) })}
      </span>
    </p>
  )
}
