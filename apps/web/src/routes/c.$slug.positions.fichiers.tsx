import { createFileRoute } from '@tanstack/react-router'
import { usePlace } from '../place-route.tsx'
import { FilesPage } from '../positions/files-page.tsx'

export const Route = createFileRoute('/c/$slug/positions/fichiers')({
  component: () => <FilesPage place={usePlace()} />,
})
