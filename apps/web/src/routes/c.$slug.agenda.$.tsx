import { createFileRoute } from '@tanstack/react-router'
import { CalendarPart } from '../calendar/calendar-part.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/c/$slug/agenda/$')({
  component: () => <CalendarPart place={usePlace()} page={Route.useParams()._splat} />,
})
