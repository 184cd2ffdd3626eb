import { createFileRoute } from '@tanstack/react-router'
import { FundPart } from '../fund/pages/fund-part.tsx'
import { usePlace } from '../place-route.tsx'
import { sheetSearch } from '../sheet-search.ts'

export const Route = createFileRoute('/c/$slug/caisse/{-$page}')({
  validateSearch: sheetSearch,
  component: () => (
    <FundPart
      place={usePlace()}
      page={Route.useParams().page}
      organisationId={Route.useSearch().organisation}
    />
  ),
})
