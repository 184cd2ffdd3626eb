import { createFileRoute } from '@tanstack/react-router'
import { PlaceShell } from '../home/place-shell.tsx'
import { FoundOrganisation } from '../organisations/found-organisation.tsx'
import { needPerson } from '../person.ts'

export const Route = createFileRoute('/creer/organisation')({
  beforeLoad: async ({ location }) => {
    await needPerson(location.pathname)
  },
  component: () => (
    <PlaceShell place={null}>
      <FoundOrganisation />
    </PlaceShell>
  ),
})
