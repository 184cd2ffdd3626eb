import { Select } from '@reliance/ui/select.tsx'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { SaveButton } from '../files/save-button.tsx'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Treasury } from './treasury.ts'

/** What the treasury takes away: the table for a spreadsheet, and what each organisation may ask it for. */
export function TreasuryFiles({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  const lang = useLocale()
  const { spaceId } = place
  const { year, organisations } = treasury
  const [chosen, setChosen] = useState('')
  return (
    <section className="flex max-w-line flex-col gap-3">
      <SaveButton
        label={t('export')}
        type="text/csv"
        make={requestId => api.fund.exportTreasury.mutate({ spaceId, requestId, year, lang })}
      />
      <div className="flex flex-wrap items-end gap-4">
        <Select
          label={t('statements')}
          value={chosen}
          options={[
            { value: '', label: t('choose') },
            ...organisations.map(one => ({ value: one.organisationId, label: one.displayName })),
          ]}
          onChange={setChosen}
        />
        {chosen !== '' && (
          <SaveButton
            label={t('statementGet')}
            type="application/pdf"
            make={requestId =>
              api.fund.treasuryPaper.mutate({ spaceId, requestId, organisationId: chosen, year, lang })
            }
          />
        )}
      </div>
    </section>
  )
}
