import { useTranslations } from 'use-intl'
import type { ConsentProps } from '../shown-process.ts'
import { ChooseText } from './choose-text.tsx'
import { AnswerQuestions, AskQuestion } from './clarifying.tsx'
import { IntegrateObjection } from './integrate-objection.tsx'
import { SayFeeling } from './say-feeling.tsx'
import { SayObjection } from './say-objection.tsx'
import { TakeStep } from './take-step.tsx'
import { WeighObjection } from './weigh-objection.tsx'

/** What whoever reads says in the round that goes on. */
function InRound({ place, consent }: ConsentProps) {
  const t = useTranslations('interface.consentActs')
  const { state, mine } = consent
  const both = { place, consent }
  if (!mine.takesPart) return consent.decisionId === null ? <p>{t('noVoice')}</p> : null
  if (state === 'clarifying') return mine.proposes ? <AnswerQuestions {...both} /> : <AskQuestion {...both} />
  if (state === 'feelings')
    return mine.proposes ? (
      <p>{t('listens')}</p>
    ) : mine.hasAnswered ? (
      <p>{t('done')}</p>
    ) : (
      <SayFeeling {...both} />
    )
  if (state === 'amending' && mine.proposes && consent.proposerChoice === null)
    return <ChooseText {...both} />
  if (state === 'objecting' && consent.shown === null) return <SayObjection {...both} />
  if (state === 'testing') return <WeighObjection {...both} />
  if (state === 'integrating' && mine.facilitates) return <IntegrateObjection {...both} />
  return null
}

/** The one act of whoever reads, then the step of whoever facilitates. */
export function ConsentActs(props: ConsentProps) {
  return (
    <div className="flex max-w-line flex-col gap-6 print:hidden">
      <InRound {...props} />
      <TakeStep {...props} />
    </div>
  )
}
