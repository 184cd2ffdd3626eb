import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { Fragment, type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useDocumentTitle } from '../../document-title.ts'
import { FileLinks } from '../../files/file-links.tsx'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import { hrefOf, type Place } from '../../person.ts'
import { api, queries } from '../../trpc.ts'
import { type Decision, DecisionStanding } from '../decision-standing.tsx'
import { EffectsList } from '../effects-list.tsx'
import { useDecisionTitle } from '../use-effect-words.ts'
import { AnswerDecision } from './answer-decision.tsx'
import { AnswersFigure } from './answers-figure.tsx'
import { Accepting, Awaited } from './awaited.tsx'
import { DecisionAnswers } from './decision-answers.tsx'
import { FollowUp } from './follow-up.tsx'

/** What a meeting decided, and how it counted. */
function Meeting({ meeting }: { meeting: NonNullable<Decision['meeting']> }) {
  const t = useTranslations('interface.decision')
  const methods = useTranslations('mandates.methods')
  const date = useDate()
  return (
    <p className="text-ink-soft">
      {t('meeting', {
        day: meeting.decidedOn === null ? '' : date(meeting.decidedOn),
        method: methods(meeting.method as Parameters<typeof methods>[0]),
        present: meeting.present ?? 0,
        votesFor: meeting.votesFor ?? 0,
        votesAgainst: meeting.votesAgainst ?? 0,
        others: (meeting.present ?? 0) - (meeting.votesFor ?? 0) - (meeting.votesAgainst ?? 0),
      })}
    </p>
  )
}

function Withdraw({ place, decision }: { place: Place; decision: Decision }) {
  const t = useTranslations('interface.decision')
  const form = useTranslations('interface.form')
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const { decisionId } = decision
  const act = useAct(
    (_: null, requestId) => api.mandates.withdraw.mutate({ spaceId: place.spaceId, decisionId, requestId }),
    { onDone: () => say(t('withdrawn')) },
  )
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{t('withdraw')}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('withdrawTitle')}
        confirmLabel={t('withdraw')}
        cancelLabel={t('keep')}
        pending={act.sending ? form('sending') : undefined}
        onConfirm={() => void act.send(null).then(() => setAsking(false))}
      >
        {t('withdrawWhy')}
      </ConfirmDialog>
      <ActNotice failure={act.failure} />
    </div>
  )
}

type Reading = Decision['readings'][number]
/** How a text that an effect brings into force is read: that is known to its context alone. */
type ShowReading = (reading: Reading) => ReactNode

type ContentProps = {
  place: Place
  decision: Decision
  showReading: ShowReading | undefined
  origin: ReactNode
}

function Does({ effects }: Pick<Decision, 'effects'>) {
  const t = useTranslations('interface.decision')
  if (effects.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('does')}</h2>
      <EffectsList effects={effects} />
    </section>
  )
}

function Content({ place, decision, showReading, origin }: ContentProps) {
  const t = useTranslations('interface.decision')
  const states = useTranslations('mandates.decisionStates')
  const title = useDecisionTitle()(decision)
  const date = useDate()
  useDocumentTitle(title, place.name)
  const { number, bodyName, proposedBy, proposedOn, effects, text, mine, yes, no, answered } = decision
  const { electors, needed } = decision
  // What an assembly voted or a body decided by consent was not answered one by one.
  const isAnswered = !['ballot', 'consent', 'election'].includes(decision.proof)
  // Once it is decided, in the order of time: what was written, what was answered, what it does, what became of it (R26).
  const isOver = decision.state === 'in_force'
  return (
    <Page
      title={title}
      sentence={t('heading', {
        number: String(number),
        body: bodyName,
        state: states(decision.state),
        proposer: proposedBy ?? t('somebody'),
        day: date(proposedOn),
      })}
    >
      {!isOver && <Does effects={effects} />}
      {text !== '' && (
        <section className="flex flex-col gap-3">
          <h2 className="text-25">{t('says')}</h2>
          <p className="whitespace-pre-line">{text}</p>
          {decision.meeting !== null && <Meeting meeting={decision.meeting} />}
          <FileLinks spaceId={place.spaceId} files={decision.files} />
        </section>
      )}
      {showReading &&
        decision.readings.map(reading => <Fragment key={reading.label}>{showReading(reading)}</Fragment>)}
      <section className="flex flex-col gap-4">
        <h2 className="text-25">{t('stands')}</h2>
        <DecisionStanding decision={decision} />
        {!isAnswered && origin}
        {isAnswered && (
          <AnswersFigure yes={yes} no={no} electors={electors} answered={answered} needed={needed} />
        )}
        <Awaited decision={decision} />
        <Accepting decision={decision} />
        {decision.can.withdraw && <Withdraw place={place} decision={decision} />}
      </section>
      {place.closedAt === null &&
        mine.map(voice => (
          <AnswerDecision
            key={`${voice.electorId}-${voice.answer}`}
            place={place}
            decision={decision}
            voice={voice}
          />
        ))}
      {isAnswered && <DecisionAnswers answers={decision.answers} />}
      {isOver && <Does effects={effects} />}
      {decision.followUp !== null && (
        <FollowUp place={place} decision={decision} followUp={decision.followUp} />
      )}
      <p>
        <Link href={`${hrefOf(place)}/mandats`} className="target inline-flex items-center">
          {t('register')}
        </Link>
      </p>
    </Page>
  )
}

type DecisionPageProps = {
  place: Place
  decisionId: string
  showReading?: ShowReading
  /** Where a decision of an assembly comes from: that is known to a later context. */
  origin?: ReactNode
}

/** One decision: what it does, what it says, what is missing and until when, and the answer of whoever reads it. */
export function DecisionPage({ place, decisionId, showReading, origin }: DecisionPageProps) {
  const { spaceId } = place
  const query = useQuery(queries.mandates.decision.queryOptions({ spaceId, decisionId }))
  return (
    <Loaded query={query}>
      {decision => <Content place={place} decision={decision} showReading={showReading} origin={origin} />}
    </Loaded>
  )
}
