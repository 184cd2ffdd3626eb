import { Notice } from '@reliance/ui/notice.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { OneMandate } from './one-mandate.ts'
import { useDeedWords } from './use-deed-words.ts'

type Next = NonNullable<NonNullable<OneMandate['accounts']>['next']>

/** The report that is asked for, or can be filed already: what Reliance knows of its days is written to begin with. */
export function FileReport({ place, mandateId, next }: { place: Place; mandateId: string; next: Next }) {
  const t = useTranslations('mandates.mandate')
  const date = useDate()
  const words = useDeedWords()
  const { from, dueOn, state } = next
  const { act, draft, text } = useDraft(
    `report-${dueOn}`,
    () => ({
      text: words(next)
        .map(deed => t('deedLine', { deed }))
        .join('\n'),
    }),
    (draft, requestId) =>
      api.mandates.fileReport.mutate({ spaceId: place.spaceId, requestId, mandateId, dueOn, ...draft }),
    () => t('filed'),
  )
  const day = date(dueOn)
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t('yours')}</h2>
      {state === 'late' ? (
        <Notice kind="info" title={t('yoursLate', { day })} />
      ) : (
        <p>{t(state === 'asked' ? 'yoursDue' : 'yoursOpen', { day })}</p>
      )}
      <p>{t('yoursWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('file')}>
        <TextArea
          rows={8}
          label={t('reportText', { start: date(from), end: day })}
          hint={t(words(next).length > 0 ? 'reportHint' : 'reportHintEmpty')}
          {...text('text')}
        />
      </ActForm>
    </section>
  )
}
