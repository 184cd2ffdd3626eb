import { createFileRoute } from '@tanstack/react-router'
import { MandatesPage } from '../mandates/mandates-page.tsx'
import { usePlace } from '../place-route.tsx'
import { needTexts } from '../texts.ts'

export const Route = createFileRoute('/c/$slug/mandats')({
  beforeLoad: () => needTexts('mandates', 'organisations', 'coalitions', 'positions'),
  component: () => <MandatesPage place={usePlace()} />,
})
