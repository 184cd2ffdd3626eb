import { createFileRoute } from '@tanstack/react-router'
import { PlaceShell } from '../home/place-shell.tsx'
import { ComeByCode } from '../organisations/come-by-code.tsx'
import { needPerson } from '../person.ts'

export const Route = createFileRoute('/venir/$code')({
  beforeLoad: async ({ location }) => {
    await needPerson(location.pathname)
  },
  component: () => (
    <PlaceShell place={null}>
      <ComeByCode code={Route.useParams().code} />
    </PlaceShell>
  ),
})
