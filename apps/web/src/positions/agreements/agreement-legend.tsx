import { statementClasses } from '@reliance/core/positions/stance.ts'
import { signs, type Tone } from '@reliance/ui/sign.tsx'
import { TurningMark } from '@reliance/ui/turning-mark.tsx'
import { useTranslations } from 'use-intl'

const answers: readonly { tone: Tone; word: 'agree' | 'nuance' | 'disagree' | 'untold' }[] = [
  { tone: 'for', word: 'agree' },
  { tone: 'mixed', word: 'nuance' },
  { tone: 'against', word: 'disagree' },
  { tone: 'none', word: 'untold' },
]

/** What the four signs say. */
export function SignLegend() {
  const t = useTranslations('interface.banks')
  return (
    <ul className="flex flex-wrap gap-x-4 text-15">
      {answers.map(({ tone, word }) => (
        <li key={word}>
          <strong aria-hidden="true">{signs[tone]}</strong> {t(`signs.${word}`)}
        </li>
      ))}
    </ul>
  )
}

/** What each class means, and what is counted. */
export function ClassLegend() {
  const t = useTranslations('interface.banks')
  return (
    <details className="group max-w-line">
      <summary className="target flex cursor-pointer items-center gap-2">
        <TurningMark />
        <h2 className="text-17">{t('readingTitle')}</h2>
      </summary>
      <div className="flex flex-col gap-3 pb-4">
        <dl className="flex flex-col gap-1">
          {statementClasses.map(name => (
            <div key={name}>
              <dt className="inline font-bold">{t(name)}</dt>
              <dd className="inline">{t(`classWhy.${name}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('reading')}</p>
      </div>
    </details>
  )
}
