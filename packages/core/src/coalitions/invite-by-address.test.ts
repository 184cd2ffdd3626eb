import { expect, it } from 'vitest'
import { invitedByAddressAtOnce, namesInList, planByAddress } from './invite-by-address.ts'

it('reads the name that stands before an address on its line, and no other', () => {
  const names = namesInList(
    [
      'Radio Micocoulier <bonjour@radio.test>',
      '"La Garance, commune" <Lea@Garance.test>,',
      'cantine@port.test',
      'Un <un@a.test>, Deux <deux@a.test>',
      'Un\u200bvu <cache@a.test>',
      'Nom <pas une adresse>',
    ].join('\n'),
  )
  expect([...names]).toEqual([
    ['bonjour@radio.test', 'Radio Micocoulier'],
    ['lea@garance.test', 'La Garance, commune'],
  ])
})

it('leaves alone what is invited already, tells what cannot be read, and writes to thirty at most', () => {
  const plan = planByAddress(new Set(['b@x.test']), { pasted: 'A@x.test, b@x.test\na@x.test; rien' })
  expect(plan).toMatchObject({
    ok: true,
    value: { toInvite: ['a@x.test'], alreadyInvited: ['b@x.test'], unreadable: ['rien'] },
  })
  const many = Array.from({ length: invitedByAddressAtOnce + 1 }, (_, at) => `a${at}@x.test`).join('\n')
  expect(planByAddress(new Set(), { pasted: many })).toMatchObject({
    ok: false,
    error: { code: 'organisations.too_many_addresses', params: { maximum: 30, count: 31 } },
  })
  expect(planByAddress(new Set(), { pasted: 'rien' })).toMatchObject({
    error: { code: 'organisations.no_address' },
  })
})
