import { createFileRoute } from '@tanstack/react-router'
import { usePlace } from '../place-route.tsx'
import { PositionsLayout } from '../positions/positions-layout.tsx'
import { needTexts } from '../texts.ts'

export const Route = createFileRoute('/c/$slug/positions')({
  beforeLoad: () => needTexts('positions'),
  component: () => <PositionsLayout place={usePlace()} />,
})
