import { createFileRoute, notFound } from '@tanstack/react-router'
import { usePlace } from '../place-route.tsx'
import { ConsultationPage } from '../positions/consultation-page.tsx'
import { isUuid } from '../sheet-search.ts'

export const Route = createFileRoute('/c/$slug/consultations/$consultationId')({
  beforeLoad: async ({ params }) => {
    if (!isUuid(params.consultationId)) throw notFound()
  },
  component: () => <ConsultationPage place={usePlace()} consultationId={Route.useParams().consultationId} />,
})
