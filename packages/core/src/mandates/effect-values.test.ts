import { expect, it } from 'vitest'
import { type EffectLabels, effectValues } from './effect-values.ts'

const labels: EffectLabels = {
  power: power => power,
  bodyKind: kind => kind,
  effectKind: kind => kind,
  unnamed: 'une personne',
  list: items => items.join(', '),
}

it('quotes what people wrote without the full stop that its sentence has already', () => {
  const words = { purpose: 'Tenir la caisse.', domain: 'Payer jusqu’à 200 €, etc.', mission: 'Servir !' }
  expect(effectValues(words, labels)).toEqual({
    purpose: 'Tenir la caisse',
    domain: 'Payer jusqu’à 200 €, etc',
    mission: 'Servir !',
  })
  expect(effectValues({ mission: 'Voir…' }, labels)).toEqual({ mission: 'Voir…' })
  expect(effectValues({ mission: 'Voir...' }, labels)).toEqual({ mission: 'Voir...' })
})
