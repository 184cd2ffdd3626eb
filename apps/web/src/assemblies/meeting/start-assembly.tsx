import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { api } from '../../trpc.ts'
import type { MeetingProps } from './shown-meeting.ts'

/** Starts an assembly: the video is on, or it is said why there is none. */
export function StartAssembly({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting.start')
  const { act, draft, text } = useDraft(
    `start-${meeting.id}`,
    () => ({ isVideoOn: meeting.link === '' ? 'no' : 'yes', noVideoReason: '' }),
    ({ isVideoOn, noVideoReason }, requestId) =>
      api.assemblies.start.mutate({
        spaceId: place.spaceId,
        requestId,
        assemblyId: meeting.id,
        isVideoOn: isVideoOn === 'yes',
        noVideoReason: isVideoOn === 'yes' ? '' : noVideoReason,
      }),
    () => t('started'),
  )
  // The refusal names what is not said; it is said in the field of the reason.
  const error = act.errorOf('video')
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('submit')}>
      <Select
        label={t('video')}
        options={[
          { value: 'yes', label: t('videoOn') },
          { value: 'no', label: t('videoOff') },
        ]}
        {...text('isVideoOn')}
      />
      {draft.isVideoOn === 'no' && (
        <TextField
          label={t('reason')}
          {...text('noVideoReason')}
          error={text('noVideoReason').error ?? error}
        />
      )}
    </ActForm>
  )
}
