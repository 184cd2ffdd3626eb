import { createFileRoute } from '@tanstack/react-router'
import { usePlace } from '../place-route.tsx'
import { StatementPage } from '../positions/agreements/statement-page.tsx'

export const Route = createFileRoute('/c/$slug/positions/enonces/$number')({
  component: () => <StatementPage place={usePlace()} number={Number(Route.useParams().number)} />,
})
