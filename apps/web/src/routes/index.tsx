import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { LoadingPage } from '../home/loading-page.tsx'
import { PlaceShell } from '../home/place-shell.tsx'
import { Today } from '../home/today.tsx'
import { needPerson, usePerson } from '../person.ts'

// Only seen on a first day: every other day does not fetch it.
const NoSpace = lazy(() => import('../home/no-space.tsx').then(file => ({ default: file.NoSpace })))

function Home() {
  const person = usePerson()
  return (
    <PlaceShell place={null}>
      {person.places.length === 0 ? (
        <Suspense fallback={<LoadingPage />}>
          <NoSpace person={person} />
        </Suspense>
      ) : (
        <Today person={person} />
      )}
    </PlaceShell>
  )
}

export const Route = createFileRoute('/')({
  beforeLoad: async () => {
    await needPerson('/')
  },
  component: Home,
})
