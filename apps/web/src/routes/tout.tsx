import { createFileRoute } from '@tanstack/react-router'
import { EverythingPage } from '../home/everything-page.tsx'
import { PlaceShell } from '../home/place-shell.tsx'
import { needPerson } from '../person.ts'

export const Route = createFileRoute('/tout')({
  beforeLoad: async () => {
    await needPerson('/tout')
  },
  component: () => (
    <PlaceShell place={null}>
      <EverythingPage place={null} />
    </PlaceShell>
  ),
})
