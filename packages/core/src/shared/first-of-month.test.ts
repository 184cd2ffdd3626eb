import { expect, it } from 'vitest'
import { sayFirst } from './first-of-month.ts'

it('says the first day of a month in French, and leaves every other day and English as they are', () => {
  expect(sayFirst('1 mai 2027', 'fr')).toBe('1er mai 2027')
  expect(sayFirst('samedi 1 mai 2027 à 10:04', 'fr')).toBe('samedi 1er mai 2027 à 10:04')
  expect(sayFirst('11 mai 2027', 'fr')).toBe('11 mai 2027')
  expect(sayFirst('1 May 2027', 'en')).toBe('1 May 2027')
})
