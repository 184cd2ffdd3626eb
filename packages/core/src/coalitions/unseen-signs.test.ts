import { expect, test } from 'vitest'
import { unseenSigns } from './unseen-signs.ts'

test('spaces, line breaks and invisible signs are named and counted; what is seen is not', () => {
  expect(unseenSigns('  \n\u00a0\u202f\t\u200b\u200b')).toEqual([
    { name: 'space', code: '0020', count: 2 },
    { name: 'line_break', code: '000A', count: 1 },
    { name: 'no_break_space', code: '00A0', count: 1 },
    { name: 'narrow_space', code: '202F', count: 1 },
    { name: 'tab', code: '0009', count: 1 },
    { name: 'other', code: '200B', count: 2 },
  ])
  expect(unseenSigns('\u{e0041}')).toEqual([{ name: 'other', code: 'E0041', count: 1 }])
  expect(unseenSigns('a ')).toBeNull()
})
