import { createFileRoute } from '@tanstack/react-router'
import { PublicCoalition } from '../coalitions/public-coalition.tsx'
import { OutsideShell } from '../home/outside-shell.tsx'
import { fetchPerson } from '../person.ts'
import { needTexts } from '../texts.ts'

export const Route = createFileRoute('/p/c/$slug')({
  beforeLoad: async () => {
    await Promise.all([needTexts('organisations', 'coalitions', 'shared'), fetchPerson()])
  },
  component: () => (
    <OutsideShell>
      <PublicCoalition slug={Route.useParams().slug} />
    </OutsideShell>
  ),
})
