import { useLocale, useTranslations } from 'use-intl'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { SaveButton } from './save-button.tsx'
import type { Treasury } from './treasury.ts'

/** What the treasury takes away: the table for a spreadsheet, and what each organisation may ask it for. */
export function TreasuryFiles({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  const lang = useLocale()
  const { spaceId } = place
  const { year, organisations } = treasury
  return (
    <section className="flex max-w-line flex-col gap-3">
      <SaveButton
        label={t('export')}
        type="text/csv"
        make={requestId => api.fund.exportTreasury.mutate({ spaceId, requestId, year, lang })}
      />
      <details>
        <summary className="target cursor-pointer">{t('statements')}</summary>
        <ul className="flex flex-col gap-3">
          {organisations.map(({ organisationId, displayName }) => (
            <li key={organisationId}>
              <SaveButton
                label={t('statementOf', { organisation: displayName })}
                type="application/pdf"
                make={requestId =>
                  api.fund.treasuryPaper.mutate({ spaceId, requestId, organisationId, year, lang })
                }
              />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
