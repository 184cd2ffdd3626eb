import { expect, it } from 'vitest'
import { wordsOf } from './notice.ts'

it('says the first of a month as one says it in French', () => {
  const notice = {
    notice: 'mandates.given' as const,
    to: { personId: 'p' },
    params: { startsOn: '2027-05-01', endsOn: '2027-06-11' },
  }
  expect(wordsOf(notice, 'fr').body).toContain('Du 1er mai 2027 au 11 juin 2027')
  expect(wordsOf(notice, 'en').body).toContain('1 May 2027')
})

it('writes days out in the language of the reader', () => {
  const notice = {
    notice: 'mandates.given' as const,
    to: { personId: 'p' },
    params: {
      place: 'Assemblée',
      role: 'Accueil',
      mission: 'Accueillir',
      startsOn: '2026-11-19',
      endsOn: '2027-11-18',
    },
  }
  expect(wordsOf(notice, 'fr').body).toContain('Du 19 novembre 2026 au 18 novembre 2027')
  expect(wordsOf(notice, 'en').body).toContain('19 November 2026')
})

it('groups what is copied into a bank by four, as on the pages and on paper', () => {
  const params = { iban: 'FR7630001007941234567890185', reference: 'RF83REL20260001' }
  const { body } = wordsOf({ notice: 'fund.pledged', to: { power: 'fund.represent' }, params }, 'fr')
  expect(body).toContain('IBAN FR76 3000 1007 9412 3456 7890 185')
  expect(body).toContain('RF83 REL2 0260 001')
})
