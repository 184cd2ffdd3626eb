import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { HandOver, SettleDamage, TakeBack } from './booking-hand-over.tsx'

type Props = { place: Place; booking: Outputs['resources']['booking'] }

/** A no, or the end of a booking, with the reason that the other side reads. */
function WithReason({ place, booking, what }: Props & { what: 'decline' | 'cancel' }) {
  const t = useTranslations('interface.bookingPage')
  const { bookingId } = booking
  const { spaceId } = place
  const { act, draft, text } = useDraft(
    `${what}-${bookingId}`,
    () => ({ reason: '' }),
    ({ reason }, requestId) =>
      what === 'cancel'
        ? api.resources.cancel.mutate({ spaceId, requestId, bookingId, reason })
        : api.resources.answer.mutate({ spaceId, requestId, bookingId, answer: 'decline', reason }),
    () => t(what === 'cancel' ? 'cancelled' : 'declined'),
  )
  return (
    <Foldable title={t(what)} isOpen={false} level={2}>
      <p>{t(`${what}Why`)}</p>
      <ActForm act={act} input={() => draft} submitLabel={t(what)}>
        <TextArea label={t('reason')} {...text('reason')} />
      </ActForm>
    </Foldable>
  )
}

/** What this person may do with a booking now; nothing with one that ended. */
export function BookingActs({ place, booking }: Props) {
  const t = useTranslations('interface.bookingPage')
  const say = useSay()
  const { can, bookingId } = booking
  const act = useAct(
    (answer: 'accept' | 'hold', requestId) =>
      api.resources.answer.mutate({ spaceId: place.spaceId, requestId, bookingId, answer, reason: '' }),
    { onDone: (_, answer) => say(t(answer === 'accept' ? 'accepted' : 'held')) },
  )
  return (
    <div className="flex flex-col gap-4 print:hidden">
      {(can.accept || can.hold) && (
        <div className="flex flex-wrap gap-4">
          {can.accept && (
            <Button
              kind="main"
              pending={act.sending ? t('accept') : undefined}
              onClick={() => void act.send('accept')}
            >
              {t('accept')}
            </Button>
          )}
          {can.hold && <Button onClick={() => void act.send('hold')}>{t('hold')}</Button>}
        </div>
      )}
      <ActNotice failure={act.failure} />
      {can.handOver && <HandOver place={place} booking={booking} />}
      {can.takeBack && <TakeBack place={place} booking={booking} />}
      {can.close && <SettleDamage place={place} booking={booking} />}
      {can.decline && <WithReason place={place} booking={booking} what="decline" />}
      {can.cancel && !can.decline && <WithReason place={place} booking={booking} what="cancel" />}
    </div>
  )
}
