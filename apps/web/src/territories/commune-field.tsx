import { ComboBox } from '@reliance/ui/combo-box.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { queries } from '../trpc.ts'

export type CommuneFieldProps = {
  /** The commune chosen: null for none, empty while what is typed is not yet one. */
  code: string | null
  /** Its name, or what is typed. */
  name: string
  error: string | undefined
  /** Where a thing is or an action takes place, and not where an organisation acts. */
  isPlace?: boolean
  onChoose: (code: string | null, name: string) => void
}

const isSearched = (text: string): boolean => text.length > 1

/** The communes of the official list as one types; département and postcode tell homonyms apart. */
export function CommuneField({ code, name, error, isPlace = false, onChoose }: CommuneFieldProps) {
  const t = useTranslations('interface.foundOrganisation')
  const words = useTranslations('organisations.errors')
  const [text, setText] = useState(name)
  const [chosen, setChosen] = useState(code === '' ? '' : name)
  const wanted = text.trim()
  const found = useQuery(
    queries.territories.searchCommunes.queryOptions(
      { query: wanted, limit: 20 },
      {
        enabled: isSearched(wanted) && text !== chosen,
        placeholderData: before => before,
        staleTime: Number.POSITIVE_INFINITY,
      },
    ),
  )
  const answers = isSearched(wanted) && text !== chosen ? found.data : undefined
  const unfinished = wanted !== '' && text !== chosen
  return (
    <ComboBox
      optional
      label={t('commune')}
      hint={t(isPlace ? 'communeOfPlace' : 'communeHint')}
      error={error !== undefined && unfinished ? words('commune_unknown') : error}
      foundText={answers === undefined ? '' : t('communeFound', { count: answers.length })}
      items={(answers ?? []).map(one => ({
        id: one.code,
        name: one.name,
        detail: [`${one.departementName} (${one.departementCode})`, one.postcode].filter(Boolean).join(', '),
      }))}
      text={text}
      onText={typed => {
        setText(typed)
        setChosen('')
        onChoose(typed.trim() === '' ? null : '', typed)
      }}
      onChoose={item => {
        setText(item.name)
        setChosen(item.name)
        onChoose(item.id, item.name)
      }}
    />
  )
}
