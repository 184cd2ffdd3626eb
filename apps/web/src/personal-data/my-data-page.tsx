import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { saveFile } from '../files/save-file.ts'
import { Loaded } from '../home/loaded.tsx'
import { Unread } from '../home/unread.tsx'
import type { Person } from '../person.ts'
import { api, queries } from '../trpc.ts'
import { EraseAccount } from './erase-account.tsx'
import { KeptPlaceLine } from './kept-place.tsx'

function TakeData() {
  const t = useTranslations('interface.myData')
  const form = useTranslations('interface.form')
  const say = useSay()
  const taking = useMutation({
    mutationFn: () => api.personalData.export.query(),
    onSuccess: taken => {
      saveFile(t('file'), JSON.stringify(taken, null, 2), 'application/json')
      say(t('taken'))
    },
  })
  return (
    <section className="flex flex-col items-start gap-4">
      <h2 className="text-20">{t('takeTitle')}</h2>
      <p>{t('takeWhy')}</p>
      {taking.isError && <Unread query={{ refetch: () => taking.mutate() }} />}
      <Button pending={taking.isPending ? form('sending') : undefined} onClick={() => taking.mutate()}>
        {t('take')}
      </Button>
    </section>
  )
}

/** Everything that is kept of the person: read, taken away, erased, by themselves alone (L4). */
export function MyDataPage({ person }: { person: Person }) {
  const t = useTranslations('interface.myData')
  useDocumentTitle(t('title'), person.name)
  const traces = useQuery(queries.personalData.traces.queryOptions())
  return (
    <Loaded query={traces}>
      {({ places }) => (
        <Page title={t('title')} sentence={t('sentence')} side={<TakeData />}>
          <section className="flex flex-col gap-2">
            <h2 className="text-25">{t('placesTitle')}</h2>
            {places.length === 0 && <p>{t('none')}</p>}
            <ul>
              {places.map(place => (
                <KeptPlaceLine key={place.spaceId} place={place} />
              ))}
            </ul>
          </section>
          <EraseAccount address={person.address ?? ''} places={places} />
        </Page>
      )}
    </Loaded>
  )
}
