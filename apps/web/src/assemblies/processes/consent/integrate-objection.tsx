import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../../acts/act-form.tsx'
import { useDraft } from '../../../acts/use-draft.ts'
import { api } from '../../../trpc.ts'
import type { ConsentProps } from '../shown-process.ts'

/** The next version, typed over the present one, and who wrote its words. */
export function IntegrateObjection({ place, consent }: ConsentProps) {
  const t = useTranslations('interface.consentActs')
  const somebody = useTranslations('interface.consent')('somebody')
  const { processId, revision, versions, participants, objections } = consent
  const { act, draft, text } = useDraft(
    `integrate-${processId}-${versions.length}`,
    () => ({ text: versions.at(-1)?.text ?? '', writtenById: objections.at(-1)?.objectorId ?? '' }),
    (typed, requestId) =>
      api.assemblies.processes.integrateObjection.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        revision,
        ...typed,
      }),
    () => t('integrated'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('integrateSend')}>
      <TextArea label={t('integrate')} rows={8} {...text('text')} />
      <Select
        label={t('writtenBy')}
        options={participants.map(one => ({ value: one.id, label: one.name || somebody }))}
        {...text('writtenById')}
      />
    </ActForm>
  )
}
