import { useTranslations } from 'use-intl'
import { WithdrawParticipation } from '../coalitions/withdraw-participation.tsx'
import { useDate } from '../format.ts'
import type { Outputs } from '../trpc.ts'

export type KeptPlace = Outputs['personalData']['traces']['places'][number]
/** Kinds of lines follow one another in one paragraph. */
const separator = ', '
type RowName = Parameters<ReturnType<typeof useTranslations<'interface.myData.rows'>>>[0]

/** The consent given to one coalition, with its date, and the way to take it back (L1). */
function Consent({ place, since }: { place: KeptPlace; since: string }) {
  const t = useTranslations('interface.myData')
  const date = useDate()
  return (
    <div className="flex flex-col items-start gap-3">
      <p>{t('consented', { date: date(since) })}</p>
      <WithdrawParticipation
        place={place}
        mandates={place.mandates}
        label={t('withdraw')}
        longLabel={t('withdrawOne', { place: place.name })}
        said={t('withdrawn')}
      />
    </div>
  )
}

/** What one space keeps of the person: the name it shows, the consent it rests on, and what kind of lines. */
export function KeptPlaceLine({ place }: { place: KeptPlace }) {
  const t = useTranslations('interface.myData')
  const rows = useTranslations('interface.myData.rows')
  const kinds = useTranslations('interface.places')
  return (
    <li className="flex flex-col gap-2 border-hair border-t py-4">
      <h3 className="text-20">{place.name}</h3>
      <p className="text-ink-soft">{kinds(place.kind)}</p>
      <p>{place.shownAs === null ? t('gone') : t('shownAs', { name: place.shownAs })}</p>
      {place.consentedAt !== null && <Consent place={place} since={place.consentedAt} />}
      <p className="text-ink-soft">
        {place.rows
          .map(row => t('row', { what: rows(row.table as RowName), count: row.rows }))
          .join(separator)}
      </p>
    </li>
  )
}
