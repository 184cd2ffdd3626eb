import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { RequiredWord } from '@reliance/ui/field.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { useTold } from './use-told.ts'

/** Calls a date off: what then happens and who is told of it is said first, and a reason is asked for. */
export function CancelEvent({ place, event }: { place: Place; event: Outputs['calendar']['event'] }) {
  const t = useTranslations('interface.eventPage')
  const form = useTranslations('interface.form')
  const told = useTold(place)
  const [asking, setAsking] = useState(false)
  const { act, draft, text } = useDraft(
    `cancel-${event.id}`,
    () => ({ reason: '' }),
    ({ reason }, requestId) =>
      api.calendar.cancelEvent.mutate({ spaceId: place.spaceId, requestId, eventId: event.id, reason }),
    () => t('cancelDone'),
  )
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{t('cancel')}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('cancel')}
        confirmLabel={t('cancel')}
        cancelLabel={t('keep')}
        pending={act.sending ? t('cancel') : undefined}
        onConfirm={() => void act.send(draft).then(isDone => isDone && setAsking(false))}
      >
        <div className="flex flex-col gap-4">
          <p>{t(`cancelWhy.${event.audience}`, { when: told(event) })}</p>
          {event.series !== null && <p>{t('cancelSeries')}</p>}
          <p>{t('cancelForGood')}</p>
          <RequiredWord value={form('required')}>
            <TextArea label={t('reason')} {...text('reason')} />
          </RequiredWord>
          <ActNotice failure={act.failure} />
        </div>
      </ConfirmDialog>
    </div>
  )
}
