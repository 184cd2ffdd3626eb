import { createFileRoute } from '@tanstack/react-router'
import { AssemblyOfDate } from '../assemblies/assembly-of-date.tsx'
import { CalendarPart } from '../calendar/calendar-part.tsx'
import { usePlace } from '../place-route.tsx'

export const Route = createFileRoute('/o/$slug/agenda/$')({
  component: () => (
    <CalendarPart
      place={usePlace()}
      page={Route.useParams()._splat}
      ofAssembly={date => <AssemblyOfDate place={date.place} eventId={date.eventId} />}
    />
  ),
})
