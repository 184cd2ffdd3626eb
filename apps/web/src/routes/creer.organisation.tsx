import { createFileRoute } from '@tanstack/react-router'
import { PlaceShell } from '../home/place-shell.tsx'
import { FoundOrganisation } from '../organisations/found-organisation.tsx'
import { needPerson } from '../person.ts'
import { needTexts } from '../texts.ts'

export const Route = createFileRoute('/creer/organisation')({
  beforeLoad: async ({ location }) => {
    await needTexts('organisations', 'shared')
    await needPerson(location.pathname)
  },
  component: () => (
    <PlaceShell place={null}>
      <FoundOrganisation />
    </PlaceShell>
  ),
})
