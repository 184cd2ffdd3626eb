import { createFileRoute } from '@tanstack/react-router'
import { MyAgendaPage } from '../calendar/my-agenda-page.tsx'
import { PlaceShell } from '../home/place-shell.tsx'
import { needPerson, usePerson } from '../person.ts'

export const Route = createFileRoute('/agenda')({
  beforeLoad: async () => {
    await needPerson('/agenda')
  },
  component: () => (
    <PlaceShell place={null}>
      <MyAgendaPage person={usePerson()} />
    </PlaceShell>
  ),
})
