import { expect, test } from 'vitest'
import { csvCodes, positionCodes } from '../positions/codes.ts'
import { conversationCodes, discrepancyCodes } from './codes.ts'
import { contextOfText } from './context-of-text.ts'
import { consultationsEn } from './messages.en.ts'
import { consultationsFr } from './messages.fr.ts'

test('the sentence of every code stands with the rules of its context, in both languages', () => {
  const codes = [...conversationCodes, ...discrepancyCodes]
  expect(codes.filter(code => contextOfText(code) !== 'consultations')).toEqual([])
  const rules = codes.map(code => code.split('.')[1]).toSorted()
  for (const { errors } of [consultationsFr, consultationsEn])
    expect(Object.keys(errors).toSorted()).toEqual(rules)
  expect(new Set([...positionCodes, ...csvCodes].map(contextOfText))).toEqual(new Set(['positions']))
  expect(contextOfText('mandates.one_person')).toBe('mandates')
})
