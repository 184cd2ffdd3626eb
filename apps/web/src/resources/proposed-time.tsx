import { sayHour } from '@reliance/core/shared/hour-of-day.ts'
import {
  type CivilDate,
  civilDateAt,
  instantAt,
  parseCivilDate,
  type WallTime,
  wallTimeAt,
} from '@reliance/core/shared/time.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useLocale, useTranslations } from 'use-intl'
import type { DraftForm } from '../acts/use-draft.ts'
import { useDate } from '../format.ts'
import type { BookingDraft } from './booking-draft.ts'

type Times = Pick<BookingDraft, 'startsOn' | 'startTime' | 'endsOn' | 'endTime'>

const isTime = (text: string): text is WallTime => /^\d{2}:\d{2}$/.test(text)

/** What was typed, as long as it lasts, from another instant on; null where it is no time yet. */
export const movedTo = (typed: Times, on: CivilDate, at: WallTime): Times | null => {
  const [first, last] = [parseCivilDate(typed.startsOn), parseCivilDate(typed.endsOn || typed.startsOn)]
  const { startTime, endTime } = typed
  if (first === null || last === null || !isTime(startTime) || !isTime(endTime)) return null
  const lasts = instantAt(last, endTime).getTime() - instantAt(first, startTime).getTime()
  const end = new Date(instantAt(on, at).getTime() + lasts)
  const endsOn = civilDateAt(end)
  return { startsOn: on, startTime: at, endsOn: endsOn === on ? '' : endsOn, endTime: wallTimeAt(end) }
}

/** Where a time is taken, the next one that can be had is put into the form by one press; it is sent as any other. */
export function ProposedTime({ form }: { form: DraftForm<BookingDraft> }) {
  const t = useTranslations('interface.askBooking')
  const lang = useLocale()
  const date = useDate()
  const { act, draft, put } = form
  const refusal = act.failure?.fields.startsOn
  const on = parseCivilDate(String(refusal?.params?.on ?? ''))
  const at = String(refusal?.params?.at ?? '')
  if (refusal?.code !== 'resources.time_taken' || on === null || !isTime(at)) return null
  const times = movedTo(draft, on, at)
  if (times === null) return null
  return (
    <div>
      <Button onClick={() => put(times)}>
        {t('takeNext', {
          day: date(on),
          from: sayHour(times.startTime, lang),
          until: sayHour(times.endTime, lang),
        })}
      </Button>
    </div>
  )
}
