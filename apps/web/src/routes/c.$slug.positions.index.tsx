import { createFileRoute } from '@tanstack/react-router'
import { usePlace } from '../place-route.tsx'
import { AgreementsPage } from '../positions/agreements/agreements-page.tsx'
import { sheetSearch } from '../sheet-search.ts'

export const Route = createFileRoute('/c/$slug/positions/')({
  validateSearch: sheetSearch,
  component: () => <AgreementsPage place={usePlace()} tour={Route.useSearch().tour} />,
})
