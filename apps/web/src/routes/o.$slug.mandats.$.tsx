import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { MandatesPages } from '../mandates/giving/mandates-pages.tsx'
import { usePlace } from '../place-route.tsx'

// It is no part of the other pages.
const BodyOutputs = lazy(() =>
  import('../assemblies/outputs/body-outputs.tsx').then(file => ({ default: file.BodyOutputs })),
)

const BodyMeetings = lazy(() =>
  import('../assemblies/body-minutes/body-meetings.tsx').then(file => ({ default: file.BodyMeetings })),
)

export const Route = createFileRoute('/o/$slug/mandats/$')({
  component: () => (
    <MandatesPages
      place={usePlace()}
      what={Route.useParams()._splat || undefined}
      part={({ place, body }) =>
        // What is brought is read by those inside.
        body.ways && (
          <Suspense>
            <BodyMeetings place={place} bodyId={body.bodyId} />
            <BodyOutputs
              place={place}
              bodyId={body.bodyId}
              mayBring={place.closedAt === null && body.mayBring}
            />
          </Suspense>
        )
      }
    />
  ),
})
