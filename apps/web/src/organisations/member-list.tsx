import { Skeleton } from '@reliance/ui/skeleton.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import { Unread } from '../home/unread.tsx'
import { Newcomers } from '../mandates/newcomers.tsx'
import { type Place, usePerson } from '../person.ts'
import { queries } from '../trpc.ts'

/** The people of an organisation; this list never leaves it. */
export function MemberList({ place }: { place: Place }) {
  const t = useTranslations('interface.organisation')
  const shell = useTranslations('interface.shell')
  const date = useDate()
  const me = usePerson()
  const members = useQuery(queries.organisations.members.queryOptions({ spaceId: place.spaceId }))
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('members')}</h2>
      {members.isError && members.data === undefined && <Unread query={members} />}
      {members.isPending && <Skeleton label={shell('loading')} lines={3} />}
      {members.data !== undefined && (
        <>
          <p className="text-ink-soft">{t('membersCount', { count: members.data.length })}</p>
          <ul>
            {members.data.map(one => (
              <li
                key={one.personId}
                className="flex flex-wrap items-baseline gap-x-3 border-hair border-t py-3"
              >
                <span className="font-bold">
                  {one.displayName}
                  {one.personId === me.personId && (
                    <span className="font-normal text-ink-soft">, {t('you')}</span>
                  )}
                </span>
                <span className="text-ink-soft">
                  {t(one.level === 'supporter' ? 'supporter' : 'member')},{' '}
                  {t('since', { date: date(one.joinedAt) })}
                </span>
              </li>
            ))}
          </ul>
          <Newcomers
            place={place}
            nameOf={id => members.data.find(one => one.personId === id)?.displayName}
          />
        </>
      )}
    </section>
  )
}
