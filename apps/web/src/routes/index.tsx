import { createFileRoute } from '@tanstack/react-router'
import { NoSpace } from '../home/no-space.tsx'
import { OutsideShell } from '../home/outside-shell.tsx'
import { PlaceShell } from '../home/place-shell.tsx'
import { Today } from '../home/today.tsx'
import { needPerson, usePerson } from '../person.ts'

function Home() {
  const person = usePerson()
  return person.places.length === 0 ? (
    <OutsideShell>
      <NoSpace person={person} />
    </OutsideShell>
  ) : (
    <PlaceShell place={null}>
      <Today person={person} />
    </PlaceShell>
  )
}

export const Route = createFileRoute('/')({
  beforeLoad: async () => {
    await needPerson('/')
  },
  component: Home,
})
