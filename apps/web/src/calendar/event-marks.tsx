import type { Audience } from '@reliance/core/calendar/event.ts'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Outputs } from '../trpc.ts'

export type EventLine = Outputs['calendar']['events']['items'][number]

/** What everybody reads lies on the water, what stays here on paper; fewer people, a broken line. */
const looks: Readonly<Record<Audience, string>> = {
  public: 'border-edge bg-water',
  members: 'border-hair bg-paper',
  mandated: 'border-edge border-dashed bg-paper',
}

const Mark = ({ look, children }: { look: string; children: ReactNode }) => (
  <span className={`rounded-1 border px-2 text-15 text-ink-soft ${look}`}>{children}</span>
)

/** What kind of date it is and for whom, quietly, in words. */
export function EventMarks({
  event,
}: {
  event: Pick<EventLine, 'kind' | 'audience' | 'movedAt' | 'cancelledAt'>
}) {
  const t = useTranslations('calendar')
  const agenda = useTranslations('interface.agenda')
  return (
    <p className="flex flex-wrap gap-2">
      <Mark look="border-hair">{t(`kinds.${event.kind}`)}</Mark>
      <Mark look={looks[event.audience]}>{t(`audiences.${event.audience}`)}</Mark>
      {event.movedAt !== null && event.cancelledAt === null && (
        <Mark look="border-edge">{agenda('moved')}</Mark>
      )}
    </p>
  )
}
