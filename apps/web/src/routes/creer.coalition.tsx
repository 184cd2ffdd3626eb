import { createFileRoute } from '@tanstack/react-router'
import { FoundCoalition } from '../coalitions/found-coalition.tsx'
import { PlaceShell } from '../home/place-shell.tsx'
import { needPerson } from '../person.ts'

export const Route = createFileRoute('/creer/coalition')({
  beforeLoad: async ({ location }) => {
    await needPerson(location.pathname)
  },
  component: () => (
    <PlaceShell place={null}>
      <FoundCoalition />
    </PlaceShell>
  ),
})
