import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { FieldsRefused, failureOf, isForbidden } from './failure.ts'

type Issue = { path: string; code: string; maximum?: number }

const refused = (...issues: Issue[]) =>
  new TRPCClientError('shared.wrong_input', {
    result: {
      error: {
        code: -32_600,
        message: 'shared.wrong_input',
        data: { code: 'BAD_REQUEST', httpStatus: 400, refusal: null, issues },
      },
    },
  })

test('what is wrong stands beside its field, wherever the field stands in what was sent', () => {
  const told = failureOf(
    refused(
      { path: 'meeting.decidedOn', code: 'shared.date_impossible' },
      { path: 'texts.3', code: 'shared.too_big', maximum: 200 },
      { path: 'name', code: 'shared.required' },
      { path: 'name', code: 'shared.too_small' },
    ),
    ['name', 'texts', 'decidedOn'],
  )
  expect(told).toEqual({
    general: null,
    fields: {
      decidedOn: { code: 'shared.date_impossible', params: {} },
      texts: { code: 'shared.too_big', params: { maximum: 200 } },
      name: { code: 'shared.required', params: {} },
    },
  })
})

test('all that a form lacks is said at once, each beside its field', () => {
  const date = { code: 'shared.date_missing', field: 'startsOn' }
  const mission = { code: 'mandates.mission_missing', field: 'mission' }
  expect(failureOf(new FieldsRefused([mission, date]), ['mission', 'startsOn'])).toEqual({
    general: null,
    fields: { mission, startsOn: date },
  })
})

test('what is about no field of the page is said for the whole', () => {
  const told = failureOf(refused({ path: 'rename', code: 'shared.required' }), ['name'])
  expect(told).toEqual({ general: { code: 'shared.required', params: {} }, fields: {} })
})

test('what a rule keeps for others is told from what broke', () => {
  const answered = (code: string) =>
    new TRPCClientError(code, { result: { error: { code: -32_003, message: code, data: { code } } } })
  expect(isForbidden(answered('FORBIDDEN'))).toBe(true)
  expect(isForbidden(answered('INTERNAL_SERVER_ERROR'))).toBe(false)
  expect(isForbidden(new Error('FORBIDDEN'))).toBe(false)
})
