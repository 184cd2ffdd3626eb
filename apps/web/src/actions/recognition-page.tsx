import { recognitionAnswers, usualThreshold } from '@reliance/core/actions/recognition.ts'
import { Button } from '@reliance/ui/button.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { CountBar } from '@reliance/ui/tally.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDraft } from '../acts/use-draft.ts'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import { NumberField } from '../home/number-field.tsx'
import { numberIn } from '../home/number-in.ts'
import type { Place } from '../person.ts'
import { api, queries } from '../trpc.ts'
import { actionsHref } from './actions-href.ts'
import { AnswerRecognition } from './answer-recognition.tsx'
import { MissingInPlan } from './missing-in-plan.tsx'
import type { Check, Recognition } from './shown-recognition.ts'

function Open({ place }: { place: Place }) {
  const t = useTranslations('interface.recognition')
  const { act, draft, text } = useDraft(
    'recognition',
    () => ({ threshold: String(usualThreshold) }),
    ({ threshold }, requestId) =>
      api.actions.openRecognition.mutate({
        spaceId: place.spaceId,
        requestId,
        threshold: numberIn(threshold),
      }),
    () => t('opened'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('openSubmit')}>
      <p className="max-w-line text-ink-soft">{t('openWhy')}</p>
      <NumberField label={t('threshold')} {...text('threshold')} />
    </ActForm>
  )
}

function Close({ place, checkId }: { place: Place; checkId: string }) {
  const t = useTranslations('interface.recognition')
  const say = useSay()
  const act = useAct(
    (_: null, requestId) =>
      api.actions.closeRecognition.mutate({ spaceId: place.spaceId, requestId, checkId }),
    { onDone: () => say(t('closed')) },
  )
  return (
    <div className="flex flex-col items-start gap-2 print:hidden">
      <Button pending={act.sending ? t('close') : undefined} onClick={() => void act.send(null)}>
        {t('close')}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}

const bars = {
  yes: { sign: '+', look: 'bg-agree' },
  partly: { sign: '0', look: 'bg-mixed-wash' },
  no: { sign: '−', look: 'bg-disagree' },
} as const

/** Three bars of one scale, and what they come to in a sentence (R59, R80). */
function Result({ check, answered }: { check: Check; answered: number }) {
  const t = useTranslations('interface.recognition')
  const date = useDate()
  const { result, threshold, memberCount, openedAt, closedAt } = check
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t(result.holds ? 'holds' : 'holdsNot')}</h2>
      <dl className="flex flex-col gap-2">
        {recognitionAnswers.map(answer => (
          <CountBar
            key={answer}
            label={t(`answers.${answer}`)}
            sign={bars[answer].sign}
            look={bars[answer].look}
            count={result.counts[answer]}
            of={Math.max(answered, 1)}
          />
        ))}
      </dl>
      <p>
        {t('asked', {
          day: date(openedAt),
          answered,
          members: String(memberCount),
          threshold: String(threshold),
        })}
      </p>
      {result.unanswered > 0 && <p className="font-bold">{t('unanswered', { count: result.unanswered })}</p>}
      {closedAt !== null && <p>{t('closedOn', { day: date(closedAt) })}</p>}
    </section>
  )
}

function Asked({ place, check, recognition }: { place: Place; check: Check; recognition: Recognition }) {
  const t = useTranslations('interface.recognition')
  const { answers, can } = recognition
  return (
    <>
      <Result check={check} answered={answers.length} />
      {can.answerFor.length > 0 && (
        <AnswerRecognition place={place} recognition={recognition} check={check} />
      )}
      <MissingInPlan place={place} check={check} recognition={recognition} />
      <Foldable title={t('plan')} isOpen={false} level={2}>
        <ul className="list-disc ps-6">
          {check.titles.map(title => (
            <li key={title} className="wrap-anywhere">
              {title}
            </li>
          ))}
        </ul>
      </Foldable>
      {can.close && <Close place={place} checkId={check.checkId} />}
    </>
  )
}

/** Whether the organisations recognise themselves in their plan (R80). */
export function RecognitionPage({ place }: { place: Place }) {
  const t = useTranslations('interface.recognition')
  const plan = useTranslations('interface.plan')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.actions.recognition.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {recognition => (
        <Page title={t('title')} sentence={t('sentence')}>
          {recognition.check === null ? (
            <EmptyState title={t('none')} why={t(recognition.can.open ? 'noneWhy' : 'noneReader')} />
          ) : (
            <Asked place={place} check={recognition.check} recognition={recognition} />
          )}
          {recognition.can.open && (
            <div className="print:hidden">
              <Foldable title={t('open')} isOpen={recognition.check === null} level={2}>
                <Open place={place} />
              </Foldable>
            </div>
          )}
          <p className="print:hidden">
            <Link href={actionsHref(place)} className="target inline-flex items-center">
              {plan('back')}
            </Link>
          </p>
        </Page>
      )}
    </Loaded>
  )
}
