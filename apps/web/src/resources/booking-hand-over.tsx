import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'

type Props = { place: Place; booking: Outputs['resources']['booking'] }

/** What is lent changes hands; its state is noted where there is something to say. */
export function HandOver({ place, booking }: Props) {
  const t = useTranslations('interface.bookingPage')
  const { bookingId } = booking
  const { act, draft, text } = useDraft(
    `hand-over-${bookingId}`,
    () => ({ note: '' }),
    ({ note }, requestId) =>
      api.resources.handOver.mutate({ spaceId: place.spaceId, requestId, bookingId, note }),
    () => t('handedOver'),
  )
  return (
    <Foldable title={t('handOver')} isOpen={false} level={2}>
      <p>{t('handOverWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('handOver')}>
        <TextArea label={t('handOverNote')} {...text('note')} />
      </ActForm>
    </Foldable>
  )
}

/** What was lent is back, with its condition report: a damage is said by a tick and in words. */
export function TakeBack({ place, booking }: Props) {
  const t = useTranslations('interface.bookingPage')
  const { bookingId } = booking
  const { act, draft, put, text } = useDraft(
    `take-back-${bookingId}`,
    () => ({ isDamaged: false, note: '' }),
    ({ isDamaged, note }, requestId) =>
      api.resources.takeBack.mutate({ spaceId: place.spaceId, requestId, bookingId, isDamaged, note }),
    () => t('takenBack'),
  )
  return (
    <Foldable title={t('takeBack')} isOpen={booking.isOverdue} level={2}>
      <p>{t('takeBackWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('takeBack')}>
        <Checkbox
          label={t('isDamaged')}
          checked={draft.isDamaged}
          onChange={isDamaged => put({ isDamaged })}
        />
        <TextArea label={t('takeBackNote')} {...text('note')} />
      </ActForm>
    </Foldable>
  )
}

/** How a damage was settled between the two. */
export function SettleDamage({ place, booking }: Props) {
  const t = useTranslations('interface.bookingPage')
  const { bookingId } = booking
  const { act, draft, text } = useDraft(
    `settle-damage-${bookingId}`,
    () => ({ note: '' }),
    ({ note }, requestId) =>
      api.resources.close.mutate({ spaceId: place.spaceId, requestId, bookingId, note }),
    () => t('closed'),
  )
  return (
    <Foldable title={t('close')} isOpen={false} level={2}>
      <ActForm act={act} input={() => draft} submitLabel={t('close')}>
        <TextArea label={t('closeNote')} {...text('note')} />
      </ActForm>
    </Foldable>
  )
}
