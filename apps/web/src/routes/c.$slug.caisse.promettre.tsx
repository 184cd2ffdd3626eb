import { createFileRoute } from '@tanstack/react-router'
import { PledgePage } from '../fund/pledge-page.tsx'
import { usePlace } from '../place-route.tsx'
import { sheetSearch } from '../sheet-search.ts'

export const Route = createFileRoute('/c/$slug/caisse/promettre')({
  validateSearch: sheetSearch,
  component: () => <PledgePage place={usePlace()} organisationId={Route.useSearch().organisation} />,
})
