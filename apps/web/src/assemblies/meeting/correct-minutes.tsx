import { Foldable } from '@reliance/ui/foldable.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'

type Props = {
  place: Place
  assemblyId: string
  version: number
  point: { itemId: string; title: string; minutes: string; minorityPositions: string }
}

/** Other texts of one point of published minutes, with their reason: members read both versions. */
export function CorrectMinutes({ place, assemblyId, version, point }: Props) {
  const t = useTranslations('interface.minutes')
  const { itemId, title } = point
  const { act, draft, text } = useDraft(
    `correct-${itemId}-${version}`,
    () => ({ minutes: point.minutes, minorityPositions: point.minorityPositions, reason: '' }),
    ({ minutes, minorityPositions, reason }, requestId) =>
      api.assemblies.correctMinutes.mutate({
        spaceId: place.spaceId,
        requestId,
        assemblyId,
        itemId,
        minutes,
        minorityPositions,
        reason,
        version,
      }),
    () => t('corrected'),
  )
  return (
    <div className="print:hidden">
      <Foldable title={t('correct')} isOpen={false} level={3}>
        <ActForm act={act} input={() => draft} submitLabel={t('correctSave')}>
          <TextArea label={t('text', { title })} rows={6} {...text('minutes')} />
          <TextArea
            optional
            label={t('minorityText', { title })}
            hint={t('minorityHint')}
            rows={6}
            {...text('minorityPositions')}
          />
          <TextField label={t('correctReason')} hint={t('correctReasonHint')} {...text('reason')} />
        </ActForm>
      </Foldable>
    </div>
  )
}
