import { createFileRoute } from '@tanstack/react-router'
import { OutsideShell } from '../home/outside-shell.tsx'
import { PublicOrganisation } from '../organisations/public-organisation.tsx'
import { fetchPerson } from '../person.ts'

export const Route = createFileRoute('/p/o/$slug')({
  beforeLoad: async () => {
    await fetchPerson()
  },
  component: () => (
    <OutsideShell>
      <PublicOrganisation slug={Route.useParams().slug} />
    </OutsideShell>
  ),
})
