import { createFileRoute } from '@tanstack/react-router'
import { WhoDecidesPage } from '../mandates/who-decides-page.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/qui-decide')({
  validateSearch: (search): { role?: string } =>
    typeof search.role === 'string' ? { role: search.role } : {},
  component: () => <WhoDecidesPage place={usePlace()} roleId={Route.useSearch().role} />,
})
