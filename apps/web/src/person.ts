import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { sayExpired, sayRecognised } from './connection.ts'
import { api, type Outputs, queries, queryClient } from './trpc.ts'

export type Person = NonNullable<Outputs['identity']['whoAmI']>
export type Place = Person['places'][number]

const key = queries.identity.whoAmI.queryKey()

/**
 * Who is here. When the session ends, the person last known stays, and so does the page with what is typed in
 * it; the notice says what to do.
 */
const personOptions = queryOptions<Person | null>({
  queryKey: key,
  refetchOnWindowFocus: 'always',
  queryFn: async () => {
    const person = await api.identity.whoAmI.query()
    if (person !== null) sayRecognised()
    const before = queryClient.getQueryData<Person | null>(key)
    // Somebody else came in from another tab: nothing on this page is theirs.
    if (person && before && person.personId !== before.personId) location.reload()
    if (person !== null || !before) return person
    sayExpired()
    return before
  },
})

/** Null for a visitor. Without a network, the person last known is good enough to show a page. */
export async function fetchPerson(): Promise<Person | null> {
  try {
    return await queryClient.fetchQuery(personOptions)
  } catch (error) {
    const before = queryClient.getQueryData<Person | null>(key)
    if (before !== undefined) return before
    throw error
  }
}

/**
 * For pages of people who have come in; the others are sent there, and come back. Whoever is nowhere yet says their name
 * in the first form that shows it to others, and nobody is anywhere without one.
 */
export async function needPerson(href: string): Promise<Person> {
  const person = await fetchPerson()
  const next = href === '/' ? {} : { next: href }
  if (person === null) throw redirect({ to: '/entrer', search: next })
  if (person.name === '' && person.places.length > 0) throw redirect({ to: '/compte', search: next })
  return person
}

/** The person of a page that `needPerson` has let in. */
export function usePerson(): Person {
  const { data } = useSuspenseQuery(personOptions)
  if (data === null) throw new Error('a page for people was shown to a visitor')
  return data
}

/** The person, or null for a visitor, on a page open to both. */
export const useVisitor = (): Person | null => useSuspenseQuery(personOptions).data

export const hrefOf = (place: Pick<Place, 'kind' | 'slug'>): string =>
  `/${place.kind === 'organisation' ? 'o' : 'c'}/${place.slug}`
