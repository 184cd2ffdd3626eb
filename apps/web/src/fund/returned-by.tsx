import { centsOf } from '@reliance/core/fund/euros.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { BankLine, Treasury } from './treasury.ts'
import { useEuros } from './use-euros.ts'

type Props = { line: BankLine; treasury: Treasury; place: Place; onDone: () => void }

/** Money that came in can be what a project paid back, where one holds as much. */
export function ReturnedBy({ line, treasury, place, onDone }: Props) {
  const t = useTranslations('interface.treasury')
  const euros = useEuros()
  const [chosen, setChosen] = useState('')
  const act = useAct(
    (applicationId: string, requestId) =>
      api.fund.recordReturn.mutate({ spaceId: place.spaceId, lineId: line.lineId, applicationId, requestId }),
    { fields: ['applicationId'], onDone },
  )
  const projects = treasury.holding.filter(one => centsOf(one.held) >= centsOf(line.amount))
  if (projects.length === 0) return null
  return (
    <div className="flex flex-wrap items-end gap-4">
      <Select
        label={t('returnedWhich')}
        value={chosen}
        error={act.errorOf('applicationId')}
        options={[
          { value: '', label: t('returnedNone') },
          ...projects.map(one => ({
            value: one.applicationId,
            label: t('returnedTarget', { title: one.title, held: euros(one.held) }),
          })),
        ]}
        onChange={setChosen}
      />
      {chosen !== '' && (
        <Button pending={act.sending ? t('returnedBy') : undefined} onClick={() => void act.send(chosen)}>
          {t('returnedBy')}
        </Button>
      )}
      <ActNotice failure={act.failure} />
    </div>
  )
}
