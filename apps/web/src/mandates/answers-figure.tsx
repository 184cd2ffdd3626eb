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

/** One bar of the figure; voices that did not answer are drawn as outlines, never as a lack. */
function Bar({
  label,
  sign,
  count,
  of,
  look,
}: {
  label: string
  sign: string
  count: number
  of: number
  look: string
}) {
  const width = of === 0 ? 0 : (count / of) * 100
  return (
    <div className="grid grid-cols-[min(7rem,45%)_minmax(0,1fr)_min(2.5rem,15%)] items-center gap-3">
      <dt>
        <span aria-hidden="true" className="inline-block w-5 font-bold">
          {sign}
        </span>
        {label}
      </dt>
      <dd aria-hidden="true" className="h-6 rounded-1 border border-edge">
        <div className={`h-full rounded-1 ${look}`} style={{ inlineSize: `${width}%` }} />
      </dd>
      <dd className="text-end font-bold tabular-nums">{count}</dd>
    </div>
  )
}

/** For and against at the same size, and who has not answered; the sentence says how many yes it needs. */
export function AnswersFigure({ yes, no, electors, answered, needed }: AnswersFigureProps) {
  const t = useTranslations('interface.decision')
  const silent = Math.max(0, electors - answered)
  return (
    <figure className="flex flex-col gap-3">
      <dl className="flex flex-col gap-2">
        <Bar label={t('yes')} sign="+" count={yes} of={electors} look="bg-agree" />
        <Bar label={t('no')} sign="−" count={no} of={electors} look="bg-disagree" />
        <Bar label={t('silent')} sign="○" count={silent} of={electors} look="bg-mixed-wash" />
      </dl>
      <figcaption className="text-ink-soft">{t('figure', { yes, no, silent, electors, needed })}</figcaption>
    </figure>
  )
}
