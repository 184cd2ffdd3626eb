import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { Person } from '../person.ts'
import { needTexts } from '../texts.ts'
import { queries } from '../trpc.ts'
import { NoSpacePage } from './no-space-page.tsx'

await needTexts('shared/today-interface')

/** What waits for a person who is nowhere yet, and the search that avoids a second record of one organisation. */
export function NoSpace({ person }: { person: Person }) {
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search.trim())
  const similar = useQuery(
    queries.organisations.similar.queryOptions(
      { name: wanted },
      { enabled: wanted.length > 2, placeholderData: before => before },
    ),
  )
  return (
    <NoSpacePage
      invitations={person.invitations.map(one => ({
        invitationId: one.invitationId,
        seed: one.spaceId,
        name: one.organisationName,
      }))}
      requests={person.joinRequests.map(one => ({
        requestId: one.requestId,
        seed: one.spaceId,
        name: one.organisationName,
      }))}
      search={search}
      onSearch={setSearch}
      found={
        wanted.length > 2 && similar.data
          ? similar.data.map(one => ({
              organisationId: one.spaceId,
              name: one.name,
              detail: one.communeName ?? '',
              href: `/p/o/${one.slug}`,
            }))
          : null
      }
    />
  )
}
