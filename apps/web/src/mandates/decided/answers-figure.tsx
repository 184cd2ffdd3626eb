import { CountBar } from '@reliance/ui/tally.tsx'
import { useTranslations } from 'use-intl'

export type AnswersFigureProps = {
  yes: number
  no: number
  /** Voices that decide there, answered or not. */
  electors: number
  /** Voices that have answered, counted or not. */
  answered: number
  needed: number
}

/** For and against at the same size, and who has not answered, who are no lack; the sentence says how many yes it needs. */
export function AnswersFigure({ yes, no, electors, answered, needed }: AnswersFigureProps) {
  const t = useTranslations('interface.decision')
  const silent = Math.max(0, electors - answered)
  return (
    <figure className="flex flex-col gap-3">
      <dl className="flex flex-col gap-2">
        <CountBar label={t('yes')} sign="+" count={yes} of={electors} look="bg-agree" />
        <CountBar label={t('no')} sign="−" count={no} of={electors} look="bg-disagree" />
        <CountBar label={t('silent')} sign="○" count={silent} of={electors} look="bg-mixed-wash" />
      </dl>
      <figcaption className="text-ink-soft">{t('figure', { yes, no, silent, electors, needed })}</figcaption>
    </figure>
  )
}
