import { createFileRoute, notFound } from '@tanstack/react-router'
import { usePlace } from '../place-route.tsx'
import { ConsultationPage } from '../positions/consultation-page.tsx'
import { isUuid } from '../sheet-search.ts'
import { needTexts } from '../texts.ts'

export const Route = createFileRoute('/c/$slug/consultations/$consultationId')({
  beforeLoad: async ({ params }) => {
    if (!isUuid(params.consultationId)) throw notFound()
    await needTexts('positions')
  },
  component: () => <ConsultationPage place={usePlace()} consultationId={Route.useParams().consultationId} />,
})
