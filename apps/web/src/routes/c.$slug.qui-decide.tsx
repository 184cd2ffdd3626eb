import { createFileRoute } from '@tanstack/react-router'
import { WhoDecidesPage } from '../mandates/who-decides-page.tsx'
import { usePlace } from '../place-route.tsx'
import { needTexts } from '../texts.ts'

export const Route = createFileRoute('/c/$slug/qui-decide')({
  validateSearch: (search): { role?: string } =>
    typeof search.role === 'string' ? { role: search.role } : {},
  beforeLoad: () => needTexts('mandates', 'organisations', 'coalitions', 'positions'),
  component: () => <WhoDecidesPage place={usePlace()} roleId={Route.useSearch().role} />,
})
