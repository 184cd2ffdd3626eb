import { createFileRoute } from '@tanstack/react-router'
import { ApplyToCoalition } from '../coalitions/apply-to-coalition.tsx'
import { OutsideShell } from '../home/outside-shell.tsx'
import { fetchPerson } from '../person.ts'

export const Route = createFileRoute('/rejoindre/c/$slug')({
  beforeLoad: async () => {
    await fetchPerson()
  },
  component: () => (
    <OutsideShell>
      <ApplyToCoalition slug={Route.useParams().slug} />
    </OutsideShell>
  ),
})
