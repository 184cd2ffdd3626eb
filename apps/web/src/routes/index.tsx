import { createFileRoute, redirect } from '@tanstack/react-router'
import { useConnection } from '../connection.ts'
import { Shell } from '../home/shell.tsx'
import { TodayPage } from '../home/today-page.tsx'
import { queries, queryClient } from '../trpc.ts'

function Home() {
  const { on } = Route.useLoaderData()
  return (
    <Shell place={null} shared={false} otherPlaces={[]} nav={[]} connection={useConnection()}>
      <TodayPage
        today={{ placeName: '', on, act: null, waiting: [], late: [], soon: [], others: [], firstSteps: [] }}
      />
    </Shell>
  )
}

export const Route = createFileRoute('/')({
  loader: async () => {
    const person = await queryClient.ensureQueryData(queries.identity.whoAmI.queryOptions())
    if (person === null) throw redirect({ to: '/entrer' })
    return { person, on: new Date().toISOString().slice(0, 10) }
  },
  component: Home,
})
