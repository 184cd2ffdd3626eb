import { useLocale } from 'use-intl'
import { SaveButton } from '../files/save-button.tsx'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'

type Props = {
  place: Place
  organisationId: string
  year: number
  kind: 'promise' | 'statement'
  label: string
}

/** A paper of one's own organisation, in the language of the page. */
export function PaperButton({ place, organisationId, year, kind, label }: Props) {
  const lang = useLocale()
  const { spaceId } = place
  return (
    <SaveButton
      label={label}
      type="application/pdf"
      make={() => api.fund.paper.query({ spaceId, organisationId, year, kind, lang })}
    />
  )
}
