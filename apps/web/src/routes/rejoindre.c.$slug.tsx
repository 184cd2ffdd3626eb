import { createFileRoute } from '@tanstack/react-router'
import { JoinCoalition } from '../coalitions/join-coalition.tsx'
import { OutsideShell } from '../home/outside-shell.tsx'
import { fetchPerson } from '../person.ts'

export const Route = createFileRoute('/rejoindre/c/$slug')({
  beforeLoad: async () => {
    await fetchPerson()
  },
  component: () => (
    <OutsideShell>
      <JoinCoalition slug={Route.useParams().slug} />
    </OutsideShell>
  ),
})
