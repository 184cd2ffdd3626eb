import { legalForms, sectors } from './found-organisation.ts'

type Kind = { readonly legalForm: string; readonly sector: string; readonly communeName: string | null }
type Words = (list: 'legalForms' | 'sectors', name: string) => string

/**
 * What kind of organisation it is, as one or two short sentences: "Association loi 1901, alimentation et agriculture.
 * Crest." What was not said yet, or is of no list (`other`), is left out; empty where nothing is known.
 * @param words how a legal form or a sector is called in the language of the reader.
 */
export const kindSentence = ({ legalForm, sector, communeName }: Kind, words: Words): string => {
  const form = legalForms.find(one => one === legalForm && one !== 'other')
  const field = sectors.find(one => one === sector && one !== 'other')
  const said = [form && words('legalForms', form), field && words('sectors', field)]
    .filter(Boolean)
    .join(', ')
  return [`${said.charAt(0).toLocaleUpperCase()}${said.slice(1)}`, communeName ?? '']
    .filter(part => part !== '')
    .map(part => `${part}.`)
    .join(' ')
}
