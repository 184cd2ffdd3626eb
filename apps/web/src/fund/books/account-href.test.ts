import { expect, it } from 'vitest'
import type { Place } from '../../person.ts'
import { accountHref, accountIn } from './account-href.ts'

const id = '019aa000-0000-7000-8000-000000000001'
const place = { kind: 'coalition', slug: 'rives' } as Place

it('names each account in its address, and reads it back', () => {
  for (const [set, fullCode] of [
    ['books', 'bank'],
    ['books', 'used_time'],
    ['books', `member:${id}`],
    ['fund', 'unexplained'],
    ['fund', `call:${id}`],
    ['fund', `project:${id}:committed`],
  ] as const) {
    const page = accountHref(place, { set, fullCode }).split('/').at(-1) ?? ''
    const [, name = '', found = ''] = /^compte-(.+?)(?:-([0-9a-f]{8}-.*))?$/.exec(page) ?? []
    expect(accountIn(name, found)).toEqual({ set, code: fullCode })
  }
})
