import { createFileRoute } from '@tanstack/react-router'
import { PlaceShell } from '../home/place-shell.tsx'
import { InvitationsPage } from '../organisations/invitations-page.tsx'
import { needPerson, usePerson } from '../person.ts'

function Invitations() {
  return (
    <PlaceShell place={null}>
      <InvitationsPage person={usePerson()} />
    </PlaceShell>
  )
}

export const Route = createFileRoute('/invitations')({
  beforeLoad: async () => {
    await needPerson('/invitations')
  },
  component: Invitations,
})
