import { Tally } from '@reliance/ui/tally.tsx'
import { useTranslations } from 'use-intl'
import { MyPresence } from './check-in.tsx'
import { RolesSaid } from './hold-roles.tsx'
import { QuorumLine } from './quorum.tsx'
import type { MeetingProps } from './shown-meeting.ts'

/** Whose vote is cast by whom: everybody reads it (L7). */
function Represented({ meeting }: Pick<MeetingProps, 'meeting'>) {
  const t = useTranslations('interface.represented')
  const gone = useTranslations('interface.proxy')('gone')
  if (meeting.represented.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('title')}</h2>
      <ul>
        {meeting.represented.map(({ personId, name, holder }) => (
          <li key={personId} className="wrap-anywhere">
            {t('line', { name: name ?? gone, holder: holder ?? gone })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Beside the assembly: how many are there of the roll, who holds the roles, and oneself. */
export function WhoIsThere({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting')
  const r = useTranslations('interface.represented')
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
        {meeting.counts.represented > 0 && <p>{r('count', { count: meeting.counts.represented })}</p>}
        <QuorumLine meeting={meeting} />
        {online > 0 && <p>{t('there.online', { count: String(online) })}</p>}
        {firstTimers > 0 && <p>{t('there.first', { count: firstTimers })}</p>}
      </section>
      {(meeting.state === 'checked_in' || meeting.state === 'running') && (
        <MyPresence place={place} meeting={meeting} />
      )}
      <Represented meeting={meeting} />
      <section className="flex flex-col gap-2">
        <h2 className="text-25">{t('roles.title')}</h2>
        <RolesSaid meeting={meeting} />
      </section>
    </>
  )
}
