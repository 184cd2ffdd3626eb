import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coalitionsEn } from '../coalitions/messages.en.ts'
import { coalitionsFr } from '../coalitions/messages.fr.ts'
import { organisationsEn } from '../organisations/messages.en.ts'
import { organisationsFr } from '../organisations/messages.fr.ts'
import { languages } from '../shared/messages.ts'
import { type FoundingPart, type FoundingWords, fillFounding, sayFounding } from './founding-texts.ts'

const coalition: FoundingWords = { fr: coalitionsFr.founding, en: coalitionsEn.founding }
const all: FoundingWords[] = [{ fr: organisationsFr.founding, en: organisationsEn.founding }, coalition]
const parts: FoundingPart[] = [
  'body',
  'bodyPurpose',
  'role',
  'rolePurpose',
  'roleDomain',
  'decision',
  'mission',
]
const put = (text: string, name: string) =>
  text.replace('{organisation}', 'L’Atelier').replace('{name}', name)

describe('what the system wrote at foundation', () => {
  it('is said in the language of its reader, whoever founded', () => {
    for (const words of all)
      for (const part of parts)
        for (const from of languages)
          for (const to of languages)
            expect(sayFounding(all, part, put(words[from][part], 'Les Rives'), to)).toBe(
              put(words[to][part], 'Les Rives'),
            )
  })

  it('keeps a name whole, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }).filter(name => !name.includes('{')),
        name => {
          const text = coalition.fr.decision
            .replace('{organisation}', () => 'X')
            .replace('{name}', () => name)
          const said = sayFounding(all, 'decision', text, 'en')
          expect(said).toContain(name)
          expect(sayFounding(all, 'decision', said, 'fr')).toBe(text)
        },
      ),
    )
  })

  it('is filled in once, also where a name looks like a value or like a rule of replacing', () => {
    const text = fillFounding(coalition.fr.decision, { organisation: '{name} $&', name: '$1 Rives' })
    expect(text).toContain('{name} $&')
    expect(text).toContain('$1 Rives')
  })

  it('is left as it is once somebody has changed a letter of it', () => {
    expect(sayFounding(all, 'body', 'Plénière du mardi', 'en')).toBe('Plénière du mardi')
    expect(sayFounding(all, 'body', 'plénière', 'en')).toBe('plénière')
    expect(sayFounding(all, 'bodyPurpose', 'Décide de tout.', 'en')).toBe('Décide de tout.')
    // A text of another place: a role that people called like a body.
    expect(sayFounding(all, 'role', 'Plénière', 'en')).toBe('Plénière')
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.constantFrom(...parts), (text, part) => {
        const isOurs = all.some(words => languages.some(lang => words[lang][part] === text))
        fc.pre(!isOurs)
        expect(sayFounding(all, part, text, 'en')).toBe(text)
      }),
    )
  })
})
