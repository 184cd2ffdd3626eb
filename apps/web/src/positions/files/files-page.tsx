import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { ExportPositionsCsv } from './export-positions-csv.tsx'
import { ImportPositionsCsv } from './import-positions-csv.tsx'

type FilesPageProps = {
  place: Place
  /** What another context brings in and takes out here, by whether the person coordinates. */
  others: (canCoordinate: boolean) => ReactNode
}

/** What comes in and goes out as files: positions of organisations first. */
export function FilesPage({ place, others }: FilesPageProps) {
  const t = useTranslations('interface.positionFiles')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.positions.rounds.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {({ rounds, can }) => (
        <Page title={t('title')} sentence={t('sentence')} side={others(can.coordinate)}>
          <section className="flex flex-col gap-6">
            <h2 className="text-25">{t('positions')}</h2>
            <ExportPositionsCsv place={place} rounds={rounds.filter(one => one.state !== 'prepared')} />
            {can.coordinate && (
              <ImportPositionsCsv place={place} rounds={rounds.filter(one => one.state === 'open')} />
            )}
          </section>
        </Page>
      )}
    </Loaded>
  )
}
