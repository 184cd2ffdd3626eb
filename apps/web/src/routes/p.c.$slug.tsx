import { createFileRoute } from '@tanstack/react-router'
import { PublicCoalition } from '../coalitions/public-coalition.tsx'
import { OutsideShell } from '../home/outside-shell.tsx'
import { fetchPerson } from '../person.ts'

export const Route = createFileRoute('/p/c/$slug')({
  beforeLoad: async () => {
    await fetchPerson()
  },
  component: () => (
    <OutsideShell>
      <PublicCoalition slug={Route.useParams().slug} />
    </OutsideShell>
  ),
})
