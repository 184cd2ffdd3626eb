import { expect, test } from 'vitest'
import { keepRequest } from './keep-request.ts'

test('one content is one request until it is answered, and other content is another', () => {
  const request = keepRequest()
  const first = request.idFor({ text: 'Oui' })
  expect(request.idFor({ text: 'Oui' })).toBe(first)
  const other = request.idFor({ text: 'Non' })
  expect(other).not.toBe(first)
  request.forget()
  expect(request.idFor({ text: 'Non' })).not.toBe(other)
})
