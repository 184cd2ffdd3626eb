import type { WorkshopAnswer } from '@reliance/core/positions/answer-workshop.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'

type Asked = { statementId: string; organisationId: string; displayName: string }

/** The coordination proposes a moment, or says why not. */
export function AnswerWorkshop({ request, place }: { request: Asked; place: Place }) {
  const t = useTranslations('interface.statement')
  const { statementId, organisationId } = request
  const { draft, act, text } = useDraft(
    `workshop-${organisationId}`,
    () => ({ answer: '' as WorkshopAnswer | '', meetsOn: '', text: '' }),
    ({ answer, meetsOn, ...input }, requestId) =>
      api.positions.answerWorkshop.mutate({
        spaceId: place.spaceId,
        requestId,
        statementId,
        organisationId,
        ...input,
        answer: answer as WorkshopAnswer,
        meetsOn: (answer === 'accepted' && meetsOn !== '' ? meetsOn : null) as CivilDate | null,
      }),
    () => t('workSent'),
  )
  const declines = draft.answer === 'declined'
  return (
    <details className="mt-3 print:hidden">
      <summary className="target cursor-pointer font-bold">
        {t('workReply', { organisation: request.displayName })}
      </summary>
      <div className="max-w-line pt-3">
        <ActForm act={act} input={() => draft} submitLabel={t('workSend')}>
          <Select
            {...text('answer')}
            label={t('workAnswer')}
            options={[
              { value: '', label: t('workChoose') },
              { value: 'accepted', label: t('workAccept') },
              { value: 'declined', label: t('workDecline') },
            ]}
          />
          {!declines && <DateField label={t('workDay')} {...text('meetsOn')} />}
          <TextArea
            {...text('text')}
            optional={!declines && draft.meetsOn !== ''}
            label={declines ? t('workReason') : t('workHow')}
            hint={declines ? t('workReasonHint') : undefined}
          />
        </ActForm>
      </div>
    </details>
  )
}
