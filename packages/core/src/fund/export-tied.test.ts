import { expect, it } from 'vitest'
import { formatTied } from './export-tied.ts'

it('lists what is tied to projects and not spent, with its sum to the cent (L10)', () => {
  const words = { columns: ['Projet', 'Porté par', 'Décision', 'Donné', 'Versé', 'Reste'], total: 'Total' }
  const file = formatTied(
    [
      {
        title: '=Garage; à vélos',
        lead: 'Vélo têtu',
        decision: 12,
        givenCents: 650_000n,
        paidCents: 455_000n,
        leftCents: 195_000n,
      },
      {
        title: 'Radio',
        lead: 'Micocoulier',
        decision: null,
        givenCents: 500_001n,
        paidCents: 350_000n,
        leftCents: 150_001n,
      },
    ],
    words,
    'fr',
  )
  expect(file.split('\r\n').slice(1)).toEqual([
    `"'=Garage; à vélos";Vélo têtu;12;6500,00;4550,00;1950,00`,
    'Radio;Micocoulier;;5000,01;3500,00;1500,01',
    'Total;;;11500,01;8050,00;3450,01',
    '',
  ])
})
