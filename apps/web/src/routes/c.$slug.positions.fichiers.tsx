import { createFileRoute } from '@tanstack/react-router'
import { ConsultationList } from '../consultations/consultation-list.tsx'
import { usePlace } from '../place-route.tsx'
import { FilesPage } from '../positions/files/files-page.tsx'

function Files() {
  const place = usePlace()
  return (
    <FilesPage
      place={place}
      others={canCoordinate => <ConsultationList place={place} canImport={canCoordinate} />}
    />
  )
}

export const Route = createFileRoute('/c/$slug/positions/fichiers')({ component: Files })
