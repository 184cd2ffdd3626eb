import { createFileRoute } from '@tanstack/react-router'
import { OutsideShell } from '../home/outside-shell.tsx'
import { JoinOrganisation } from '../organisations/join-organisation.tsx'
import { fetchPerson } from '../person.ts'

export const Route = createFileRoute('/rejoindre/o/$slug')({
  beforeLoad: async () => {
    await fetchPerson()
  },
  component: () => (
    <OutsideShell>
      <JoinOrganisation slug={Route.useParams().slug} />
    </OutsideShell>
  ),
})
