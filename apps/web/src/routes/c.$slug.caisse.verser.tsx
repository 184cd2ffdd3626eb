import { createFileRoute } from '@tanstack/react-router'
import { PayPage } from '../fund/pay-page.tsx'
import { usePlace } from '../place-route.tsx'
import { sheetSearch } from '../sheet-search.ts'

export const Route = createFileRoute('/c/$slug/caisse/verser')({
  validateSearch: sheetSearch,
  component: () => <PayPage place={usePlace()} organisationId={Route.useSearch().organisation} />,
})
