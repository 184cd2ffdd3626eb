import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../../trpc.ts'
import { Press } from '../press.tsx'
import type { Meeting, MeetingProps } from './shown-meeting.ts'

type Person = Meeting['people'][number]

/** More people than this, and one looks for a name. */
const longList = 12

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase()

function Line({
  place,
  meeting,
  person,
  onArrival,
}: MeetingProps & { person: Person; onArrival: () => void }) {
  const t = useTranslations('interface.meeting.there')
  const r = useTranslations('interface.represented')
  const { personId, name, status, mode } = person
  const of = (requestId: string) => ({ spaceId: place.spaceId, requestId, assemblyId: meeting.id, personId })
  const arrive = (how: 'room' | 'online') => async (requestId: string) => {
    await api.assemblies.recordArrival.mutate({ ...of(requestId), mode: how })
    onArrival()
  }
  const id = `there-${personId}`
  const holder = meeting.represented.find(one => one.personId === personId)?.holder ?? null
  const said = [
    mode && t(mode === 'online' ? 'isOnline' : 'inRoom'),
    t(`statuses.${status}`),
    holder !== null && r('by', { holder }),
  ].filter(Boolean)
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-hair border-t py-2">
      <span className="flex min-w-0 flex-col items-start">
        <span id={id} className="wrap-anywhere font-bold">
          {name}
        </span>
        <span className={status === 'entitled' ? 'text-ink-soft' : 'font-bold'}>{said.join(', ')}</span>
        {/* Not where the other button was: who presses twice does not send away whoever has just come. */}
        {mode !== null && (
          <Press
            label={t('leave')}
            describedBy={id}
            call={requestId => api.assemblies.recordDeparture.mutate(of(requestId))}
            done={t('left', { name })}
          />
        )}
      </span>
      {mode === null ? (
        <span className="flex flex-wrap gap-2">
          <Press label={t('arrive')} describedBy={id} call={arrive('room')} done={t('arrived', { name })} />
          {meeting.link !== '' && (
            <Press
              label={t('arriveOnline')}
              describedBy={id}
              call={arrive('online')}
              done={t('arrived', { name })}
            />
          )}
        </span>
      ) : (
        <span aria-hidden="true" className="px-4 font-bold text-25">
          ✓
        </span>
      )}
    </li>
  )
}

/** Everybody by name, who may vote, and one press for each who comes; a line stays in its place. */
export function CheckIn({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting.there')
  const [search, setSearch] = useState('')
  const { people } = meeting
  const found = people.filter(one => bare(one.name).includes(bare(search.trim())))
  return (
    <div className="flex flex-col gap-4">
      {people.length > longList && (
        <TextField optional label={t('search')} type="search" value={search} onChange={setSearch} />
      )}
      {found.length === 0 && <p>{t('none')}</p>}
      <ul>
        {found.map(person => (
          <Line
            key={person.personId}
            place={place}
            meeting={meeting}
            person={person}
            onArrival={() => setSearch('')}
          />
        ))}
      </ul>
    </div>
  )
}

/** Whether whoever reads is there, and one press to say so. */
export function MyPresence({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting.there')
  const r = useTranslations('interface.represented')
  const { personId, mode, status } = meeting.mine
  if (personId === null || status === null) return null
  const of = (requestId: string) => ({ spaceId: place.spaceId, requestId, assemblyId: meeting.id, personId })
  const arrive = (how: 'room' | 'online') => (requestId: string) =>
    api.assemblies.recordArrival.mutate({ ...of(requestId), mode: how })
  const holder = meeting.represented.find(one => one.personId === personId)?.holder ?? null
  const votes = status === 'entitled'
  const here = votes ? t('meHere') : t('meHereNoVote', { why: t(`statuses.${status}`) })
  return (
    <section className="flex flex-col items-start gap-3 print:hidden">
      <h2 className="text-25">{t('meTitle')}</h2>
      <p>{mode === null ? t('meOut') : here}</p>
      {holder !== null && <p className="wrap-anywhere">{r('me', { holder })}</p>}
      {mode === null ? (
        <div className="flex flex-wrap gap-3">
          <Press label={t('iAmHere')} call={arrive('room')} done={t('meHere')} />
          {meeting.link !== '' && <Press label={t('iAmOnline')} call={arrive('online')} done={t('meHere')} />}
        </div>
      ) : (
        <Press
          label={t('iLeave')}
          call={requestId => api.assemblies.recordDeparture.mutate(of(requestId))}
          done={t('meOut')}
        />
      )}
    </section>
  )
}
