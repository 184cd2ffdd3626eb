import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api, queries } from '../trpc.ts'
import type { ShownTension } from './shown-tension.ts'

/** What the body does about it, in its own words, or which body has it from now on. */
export function SettleTension({ place, tension }: { place: Place; tension: ShownTension }) {
  const t = useTranslations('interface.tensions.settle')
  const { spaceId } = place
  const { data } = useQuery(queries.mandates.organigram.queryOptions({ spaceId }))
  const others = (data?.bodies ?? []).filter(one => one.bodyId !== tension.bodyId)
  const { tensionId } = tension
  const { act, draft, text } = useDraft(
    `settle-${tensionId}`,
    () => ({ note: '', bodyId: '' }),
    ({ note, bodyId }, requestId) =>
      api.decisions.settleTension.mutate({
        spaceId,
        requestId,
        tensionId,
        note,
        bodyId: bodyId === '' ? null : bodyId,
      }),
    () => t('done'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('submit')}>
      <TextArea label={t('note')} hint={t('noteHint')} {...text('note')} />
      {others.length > 0 && (
        <Select
          label={t('where')}
          options={[
            { value: '', label: t('here') },
            ...others.map(one => ({ value: one.bodyId, label: t('other', { body: one.name }) })),
          ]}
          {...text('bodyId')}
        />
      )}
    </ActForm>
  )
}
