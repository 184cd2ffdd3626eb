import { Tally } from '@reliance/ui/tally.tsx'
import { useTranslations } from 'use-intl'
import { MyPresence } from './check-in.tsx'
import { RolesSaid } from './hold-roles.tsx'
import type { MeetingProps } from './shown-meeting.ts'

/** Beside the assembly: how many are there of the roll, who holds the roles, and oneself. */
export function WhoIsThere({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting')
  const { present, possible, roll, online, firstTimers } = meeting.counts
  return (
    <>
      <section className="flex flex-col gap-3">
        <h2 className="text-25">{t('there.title')}</h2>
        <Tally
          done={possible}
          total={roll}
          sentence={t('there.figure', { present, possible: String(possible), roll: String(roll) })}
        />
        {online > 0 && <p>{t('there.online', { count: String(online) })}</p>}
        {firstTimers > 0 && <p>{t('there.first', { count: firstTimers })}</p>}
      </section>
      {(meeting.state === 'checked_in' || meeting.state === 'running') && (
        <MyPresence place={place} meeting={meeting} />
      )}
      <section className="flex flex-col gap-2">
        <h2 className="text-25">{t('roles.title')}</h2>
        <RolesSaid meeting={meeting} />
      </section>
    </>
  )
}
