import { createFileRoute, notFound } from '@tanstack/react-router'
import { ConsultationPage } from '../consultations/consultation-page.tsx'
import { usePlace } from '../place-route.tsx'
import { isUuid } from '../sheet-search.ts'

export const Route = createFileRoute('/c/$slug/consultations/$consultationId')({
  beforeLoad: async ({ params }) => {
    if (!isUuid(params.consultationId)) throw notFound()
  },
  component: () => <ConsultationPage place={usePlace()} consultationId={Route.useParams().consultationId} />,
})
