import { Foldable } from '@reliance/ui/foldable.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Check, Recognition } from './shown-recognition.ts'

type Answer = Recognition['answers'][number]
type ReplyProps = { place: Place; checkId: string; answer: Answer }

function Reply({ place, checkId, answer }: ReplyProps) {
  const t = useTranslations('interface.recognition')
  const { organisationId } = answer
  const { act, draft, text } = useDraft(
    `reply-${checkId}-${organisationId}`,
    () => ({ reply: answer.reply }),
    ({ reply }, requestId) =>
      api.actions.replyToRecognition.mutate({
        spaceId: place.spaceId,
        requestId,
        checkId,
        organisationId,
        reply,
      }),
    () => t('replied'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('replySubmit')}>
      <TextArea label={t('replyLabel', { organisation: answer.name })} {...text('reply')} />
    </ActForm>
  )
}

/** What organisations miss in the plan, in their own words, and what the coordination answers (R80). */
export function MissingInPlan({
  place,
  check,
  recognition,
}: {
  place: Place
  check: Check
  recognition: Recognition
}) {
  const t = useTranslations('interface.recognition')
  const said = recognition.answers.filter(one => one.missing !== '')
  if (recognition.answers.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('missing')}</h2>
      {said.length === 0 && <p>{t('nothingMissing')}</p>}
      <ul>
        {said.map(answer => (
          <li
            key={answer.organisationId}
            className="flex flex-col gap-2 border-hair border-t py-4 break-inside-avoid"
          >
            <p className="text-ink-soft wrap-anywhere">
              {answer.name}, {t(`answers.${answer.answer}`)}
            </p>
            <p className="whitespace-pre-line wrap-anywhere">{answer.missing}</p>
            {answer.reply !== '' && (
              <div className="border-accent border-l-4 pl-4">
                <p className="font-bold">{t('reply')}</p>
                <p className="whitespace-pre-line wrap-anywhere">{answer.reply}</p>
              </div>
            )}
            {recognition.can.close && (
              <div className="print:hidden">
                <Foldable title={t('replyLabel', { organisation: answer.name })} isOpen={false} level={3}>
                  <Reply place={place} checkId={check.checkId} answer={answer} />
                </Foldable>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
