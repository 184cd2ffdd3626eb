import { signs, type Tone } from '@reliance/ui/sign.tsx'
import { useFormatter, useTranslations } from 'use-intl'
import { type ConsultationStatement, votesOf } from './consultation-order.ts'

const parts = ['agree', 'pass', 'disagree'] as const
const looks: Record<(typeof parts)[number], { tone: Tone; look: string }> = {
  agree: { tone: 'for', look: 'bg-agree-wash border-agree text-agree' },
  pass: { tone: 'none', look: 'bg-paper border-edge border-dashed text-ink-soft' },
  disagree: { tone: 'against', look: 'bg-disagree-wash border-disagree text-disagree' },
}

/** Under this share a part has no room for its sign; the words below say it anyway. */
const roomForSign = 0.06

/** How people answered, as a bar: each part has its sign, and the words with the figures stand below. */
export function PeopleBar({ counts }: { counts: NonNullable<ConsultationStatement['counts']> }) {
  const t = useTranslations('interface.consultations')
  const format = useFormatter()
  const shareOf = (count: number) => format.number(total === 0 ? 0 : count / total, { style: 'percent' })
  const total = votesOf(counts)
  return (
    <div className="flex flex-col gap-1">
      <div aria-hidden="true" className="flex h-8 w-full gap-0.5">
        {parts.map(name => {
          const share = total === 0 ? 0 : counts[name] / total
          if (share === 0) return null
          const { tone, look } = looks[name]
          return (
            <span
              key={name}
              className={`grid min-w-1 place-content-center border-2 font-bold leading-none ${look}`}
              style={{ flexGrow: counts[name], flexBasis: 0 }}
            >
              {share >= roomForSign ? signs[tone] : ''}
            </span>
          )
        })}
      </div>
      <p className="text-15">
        {parts.map((name, at) => (
          <span key={name}>
            {at > 0 && ', '}
            {t(name, { count: counts[name], share: shareOf(counts[name]) })}
          </span>
        ))}
      </p>
    </div>
  )
}
