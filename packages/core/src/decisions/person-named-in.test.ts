import fc from 'fast-check'
import { expect, it } from 'vitest'
import { personNamedIn } from './person-named-in.ts'

const names = ['Marc Oudinelle', 'Inès Talbi-Ferrand', 'Élodie de Saint-Denis']

it('R33: finds who is named, by any part of the name, with or without accents', () => {
  for (const [text, word] of [
    ['C’est toujours Marc qui ferme.', 'Marc'],
    ['Les clés d’Inès manquent.', 'Inès'],
    ['Ines ne répond pas.', 'Ines'],
    ['On attend Ferrand.', 'Ferrand'],
    ['OUDINELLE', 'OUDINELLE'],
  ] as const)
    expect(personNamedIn(text, names)).toBe(word)
})

it('R33: a word that only looks like a name names nobody', () => {
  for (const text of [
    'Il reste du marc de café.',
    'Marcher jusqu’au local prend une heure.',
    'Rue de Turenne, personne ne nettoie.',
    'De la salle au dépôt, rien n’est signalé.',
    '',
  ])
    expect(personNamedIn(text, names)).toBeNull()
})

it('R33: whatever stands around it, a whole name is found', () => {
  const name = fc.constantFrom(...names)
  const around = fc.stringMatching(/^[a-z ,.!?]{0,30}$/)
  fc.assert(
    fc.property(around, name, around, (before, one, after) => {
      expect(personNamedIn(`${before} ${one} ${after}`, names)).not.toBeNull()
      expect(personNamedIn(`${before} ${after}`, names)).toBeNull()
    }),
  )
})
