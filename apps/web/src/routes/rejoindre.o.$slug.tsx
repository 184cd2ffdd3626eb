import { createFileRoute } from '@tanstack/react-router'
import { OutsideShell } from '../home/outside-shell.tsx'
import { AskToJoin } from '../organisations/ask-to-join.tsx'
import { fetchPerson } from '../person.ts'

export const Route = createFileRoute('/rejoindre/o/$slug')({
  beforeLoad: async () => {
    await fetchPerson()
  },
  component: () => (
    <OutsideShell>
      <AskToJoin slug={Route.useParams().slug} />
    </OutsideShell>
  ),
})
