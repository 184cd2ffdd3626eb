import { createFileRoute } from '@tanstack/react-router'
import { usePlace } from '../place-route.tsx'
import { QuestionsPage } from '../positions/questions/questions-page.tsx'

export const Route = createFileRoute('/c/$slug/positions/questions')({
  component: () => <QuestionsPage place={usePlace()} />,
})
