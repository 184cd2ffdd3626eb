import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sayHour } from './hour-of-day.ts'

it('says a time in French as one says it, and leaves English as it is', () => {
  expect(sayHour('21 novembre 2026 à 19:51', 'fr')).toBe('21 novembre 2026 à 19\u00a0h\u00a051')
  expect(sayHour('à 09:05', 'fr')).toBe('à 9\u00a0h\u00a005')
  expect(sayHour('à 18:00', 'fr')).toBe('à 18\u00a0h')
  expect(sayHour('à 00:12', 'fr')).toBe('à 0\u00a0h\u00a012')
  expect(sayHour('21 November 2026 at 19:51', 'en')).toBe('21 November 2026 at 19:51')
})

it('leaves no colon in a time of the day, and no space where a line may break', () => {
  const format = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' })
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }), at => {
      expect(sayHour(format.format(at), 'fr')).toMatch(/^\d{1,2}\u00a0h(\u00a0\d{2})?$/)
    }),
  )
})
