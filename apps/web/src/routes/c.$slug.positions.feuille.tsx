import { createFileRoute } from '@tanstack/react-router'
import { usePlace } from '../place-route.tsx'
import { SheetPage } from '../positions/sheet/sheet-page.tsx'
import { sheetSearch } from '../sheet-search.ts'

export const Route = createFileRoute('/c/$slug/positions/feuille')({
  validateSearch: sheetSearch,
  component: () => <SheetPage {...Route.useSearch()} place={usePlace()} />,
})
