import { sayHour } from '@reliance/core/shared/hour-of-day.ts'
import type { WallTime } from '@reliance/core/shared/time.ts'
import { wallTimeAt } from '@reliance/core/shared/time.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { TimeField } from '../../calendar/time-field.tsx'
import { api } from '../../trpc.ts'
import type { Meeting, MeetingProps } from './shown-meeting.ts'

/** Minutes before the hour of the convocation at which nobody starts by mistake. */
const earlyMinutes = 15

/** Where an assembly would start long before the hour for which people were convened, that is said. */
function TooEarly({ meeting }: { meeting: Meeting }) {
  const t = useTranslations('interface.meeting.start')
  const locale = useLocale()
  const { startsAt, clock, zone } = meeting
  const hour = (at: string) => sayHour(wallTimeAt(new Date(at), zone), locale)
  if (Date.parse(startsAt) - Date.parse(clock.now) <= earlyMinutes * 60_000) return null
  return (
    <Notice kind="info" title={t('early', { now: hour(clock.now), hour: hour(startsAt) })}>
      {t('earlyWhy')}
    </Notice>
  )
}

/** Starts an assembly: the video is on, or it is said why there is none; or at which hour it began on paper. */
export function StartAssembly({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting.start')
  const q = useTranslations('interface.quorum')
  const { startsAt, endsAt, zone, clock, link } = meeting
  const [isBegun, isOver] = [startsAt <= clock.now, endsAt <= clock.now]
  const { act, draft, text, put } = useDraft(
    `start-${meeting.id}`,
    () => ({
      held: isOver ? 'paper' : 'now',
      heldFrom: wallTimeAt(new Date(startsAt), zone) as string,
      isVideoOn: link === '' || isOver ? 'no' : 'yes',
      withoutQuorum: '',
      noVideoReason: isOver ? t('paperNoVideo') : link === '' ? t('onSiteNoVideo') : '',
    }),
    ({ held, heldFrom, isVideoOn, noVideoReason, withoutQuorum }, requestId) =>
      api.assemblies.start.mutate({
        spaceId: place.spaceId,
        requestId,
        assemblyId: meeting.id,
        isVideoOn: isVideoOn === 'yes',
        noVideoReason: isVideoOn === 'yes' ? '' : noVideoReason,
        withoutQuorum: withoutQuorum !== '',
        heldFrom: held === 'paper' ? (heldFrom as WallTime) : null,
      }),
    () => t('started'),
  )
  // The refusal names what is not said; it is said in the field of the reason.
  const error = act.errorOf('video')
  return (
    <>
      <TooEarly meeting={meeting} />
      <ActForm
        act={act}
        input={() => draft}
        submitLabel={t(draft.held === 'paper' ? 'submitPaper' : 'submit')}
      >
        {isBegun && !isOver && (
          <Select
            label={t('held')}
            options={[
              { value: 'now', label: t('heldNow') },
              { value: 'paper', label: t('heldOnPaper') },
            ]}
            {...text('held')}
          />
        )}
        {draft.held === 'paper' && <TimeField label={t('heldFrom')} {...text('heldFrom')} />}
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
        {meeting.quorum?.isReached === false && (
          <Checkbox
            label={q('goOn')}
            checked={draft.withoutQuorum !== ''}
            error={act.errorOf('withoutQuorum')}
            onChange={isOn => put({ withoutQuorum: isOn ? 'yes' : '' })}
          />
        )}
      </ActForm>
    </>
  )
}
