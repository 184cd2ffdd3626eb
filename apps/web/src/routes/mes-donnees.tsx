import { createFileRoute } from '@tanstack/react-router'
import { PlaceShell } from '../home/place-shell.tsx'
import { needPerson, usePerson } from '../person.ts'
import { MyDataPage } from '../personal-data/my-data-page.tsx'

function MyData() {
  return (
    <PlaceShell place={null}>
      <MyDataPage person={usePerson()} />
    </PlaceShell>
  )
}

export const Route = createFileRoute('/mes-donnees')({
  beforeLoad: async () => {
    await needPerson('/mes-donnees')
  },
  component: MyData,
})
