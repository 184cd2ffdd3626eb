import { kindSentence } from '@reliance/core/organisations/kind-sentence.ts'
import { useTranslations } from 'use-intl'

/** What kind of organisation it is, in the language spoken. */
export function useKindSentence() {
  const words = useTranslations('organisations')
  return (kind: Parameters<typeof kindSentence>[0]): string =>
    kindSentence(kind, (list, name) => words(`${list}.${name}` as 'sectors.other'))
}
