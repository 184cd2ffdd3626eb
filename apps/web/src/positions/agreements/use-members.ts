import { countsAsMember } from '@reliance/core/coalitions/member-status.ts'
import type { AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import { everyItem } from '@reliance/core/positions/read-page.ts'
import { stances } from '@reliance/core/positions/stance.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import type { Member } from '../member.ts'

/** Members in alphabetical order (R59): those here now, and those named on the page. */
export function useMembers(place: Place, page: AgreementPage) {
  const query = useQuery(queries.coalitions.organisations.queryOptions({ spaceId: place.spaceId }))
  const { data } = query
  const members = useMemo(() => {
    const names = new Map<string, string>()
    for (const item of everyItem(page))
      for (const stance of stances)
        for (const one of item.organisations[stance]) names.set(one.organisationId, one.displayName)
    for (const one of data ?? [])
      if (countsAsMember(one.status)) names.set(one.organisationId, one.displayName)
    return [...names]
      .map(([organisationId, displayName]): Member => ({ organisationId, displayName }))
      .toSorted((a, b) => compareNames(a.displayName, b.displayName))
  }, [page, data])
  return { members, query }
}
