import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import type { Outputs } from '../trpc.ts'

type Booking = Outputs['resources']['booking']

/** How far a booking is, as a line of its steps with the day of each; the one that waits is said last. */
export function BookingSteps({ booking }: { booking: Booking }) {
  const t = useTranslations('interface.bookingPage')
  const states = useTranslations('resources.bookingStates')
  const date = useDate()
  const { askedAt, confirmedAt, handedOverAt, returnedAt, closedAt, endedAt, state, dueAt } = booking
  const steps = [
    { key: 'asked', word: t('asked'), at: askedAt },
    ...(confirmedAt === null ? [] : [{ key: 'confirmed', word: states('confirmed'), at: confirmedAt }]),
    ...(handedOverAt === null ? [] : [{ key: 'out', word: states('handed_over'), at: handedOverAt }]),
    ...(returnedAt === null
      ? []
      : [{ key: 'back', word: states(booking.isDamaged ? 'returned' : 'closed'), at: returnedAt }]),
    ...(closedAt === null || !booking.isDamaged ? [] : [{ key: 'closed', word: t('settled'), at: closedAt }]),
    ...(endedAt === null ? [] : [{ key: 'ended', word: states(state), at: endedAt }]),
  ]
  return (
    <ol className="flex flex-col border-ink border-s-4 ps-4">
      {steps.map(({ key, word, at }) => (
        <li key={key} className="py-1">
          <strong>{word}</strong>, {date(at)}
        </li>
      ))}
      {dueAt !== null && (
        <li className="py-1 text-ink-soft">
          {t(state === 'held' ? 'heldUntil' : 'answerBy', { day: date(dueAt, 'weekday') })}
        </li>
      )}
    </ol>
  )
}
