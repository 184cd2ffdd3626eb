import { permissionCodes } from '@reliance/core/shared/permission.ts'
import { Button } from '@reliance/ui/button.tsx'
import { DataTable } from '@reliance/ui/data-table.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { RefusedPage } from '../home/refused-page.tsx'
import { hrefOf, type Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { useEuros } from './use-euros.ts'

type Bases = Outputs['fund']['readBases']

function Table({ bases }: { bases: Bases }) {
  const t = useTranslations('interface.bases')
  const [euros, date] = [useEuros(), useDate()]
  if (bases.length === 0) return <p>{t('none')}</p>
  return (
    <DataTable
      stacked
      caption={t('title')}
      rows={bases}
      rowKey={row => row.pledgeId}
      columns={[
        { key: 'coalition', title: t('coalition'), cell: row => row.coalitionName },
        { key: 'year', title: t('year'), cell: row => row.year },
        { key: 'base', title: t('base'), figures: true, cell: row => euros(row.base) },
        { key: 'on', title: t('declaredOn'), cell: row => date(row.declaredAt) },
      ]}
    />
  )
}

/** In an organisation's own space: what it declared to coalitions. Nothing is read before somebody asks for it. */
export function BasesPage({ place }: { place: Place }) {
  const t = useTranslations('interface.bases')
  useDocumentTitle(t('title'), place.name)
  const [bases, setBases] = useState<Bases | null>(null)
  const act = useAct(
    (_: null, requestId) => api.fund.readBases.mutate({ spaceId: place.spaceId, requestId }),
    { refresh: false, onDone: setBases },
  )
  const refusal = act.failure?.general
  const isKept = permissionCodes.some(code => code === refusal?.code)
  if (refusal && isKept) {
    const kept = { why: t('keptFor'), href: hrefOf(place), label: t('keptBack') }
    return <RefusedPage refusal={refusal} kept={kept} />
  }
  return (
    <Page title={t('title')} sentence={t('why')}>
      {bases ? (
        <Table bases={bases} />
      ) : (
        <div className="flex flex-col items-start gap-4">
          <ActNotice failure={act.failure} />
          <Button
            kind="main"
            pending={act.sending ? t('show') : undefined}
            onClick={() => void act.send(null)}
          >
            {t('show')}
          </Button>
        </div>
      )}
    </Page>
  )
}
