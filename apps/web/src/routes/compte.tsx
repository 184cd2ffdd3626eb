import { createFileRoute, redirect } from '@tanstack/react-router'
import { OutsideShell } from '../home/outside-shell.tsx'
import { PlaceShell } from '../home/place-shell.tsx'
import { AccountPage } from '../identity/account-page.tsx'
import { NamePage } from '../identity/name-page.tsx'
import { nextOf } from '../next-path.ts'
import { fetchPerson, usePerson } from '../person.ts'

/** Before anything else, a person says their name; later, the same address is their account. */
function Account() {
  const { next } = Route.useSearch()
  const { first } = Route.useRouteContext()
  const person = usePerson()
  if (first)
    return (
      <OutsideShell>
        <NamePage next={next ?? '/'} />
      </OutsideShell>
    )
  return (
    <PlaceShell place={null}>
      <AccountPage person={person} />
    </PlaceShell>
  )
}

export const Route = createFileRoute('/compte')({
  validateSearch: nextOf,
  beforeLoad: async () => {
    const person = await fetchPerson()
    if (person === null) throw redirect({ to: '/entrer', search: { next: '/compte' } })
    return { first: person.name === '' }
  },
  component: Account,
})
