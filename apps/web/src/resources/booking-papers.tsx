import { bookingPapers } from '@reliance/core/resources/booking-paper.ts'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useLocale, useTranslations } from 'use-intl'
import { SaveButton } from '../files/save-button.tsx'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'

/** The agreement of a booking, and the sheet on which its state is written by hand. */
export function BookingPapers({ place, bookingId }: { place: Place; bookingId: string }) {
  const t = useTranslations('interface.bookingPage')
  const lang = useLocale()
  return (
    <div className="print:hidden">
      <Foldable title={t('papers')} isOpen={false} level={2}>
        <div className="flex flex-col items-start gap-3">
          {bookingPapers.map(which => (
            <SaveButton
              key={which}
              label={t(`paper.${which}`)}
              type="application/pdf"
              make={() => api.resources.paper.query({ spaceId: place.spaceId, bookingId, which, lang })}
            />
          ))}
        </div>
      </Foldable>
    </div>
  )
}
