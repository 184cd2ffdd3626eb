import { expect, test } from 'vitest'
import { kindSentence } from './kind-sentence.ts'
import { organisationsFr } from './messages.fr.ts'

const say = (legalForm: string, sector: string, communeName: string | null) =>
  kindSentence(
    { legalForm, sector, communeName },
    (list, name) => (organisationsFr[list] as Record<string, string>)[name] ?? '',
  )

test.each([
  ['association_1901', 'mobility', 'Crest', 'Association loi 1901, déplacements. Crest.'],
  ['association_1901', 'other', null, 'Association loi 1901.'],
  ['other', 'mobility', null, 'Déplacements.'],
  ['other', 'other', 'Crest', 'Crest.'],
  ['other', 'other', null, ''],
  ['unheard', 'of', null, ''],
])('%s, %s, %s', (form, sector, commune, said) => {
  expect(say(form, sector, commune)).toBe(said)
})
