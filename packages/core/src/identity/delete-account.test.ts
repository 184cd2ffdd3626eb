import { expect, it } from 'vitest'
import { confirmErasure } from './delete-account.ts'

it('L4: is confirmed by the address of the account, however it is typed, and by no other', () => {
  expect(confirmErasure(' Ines@Exemple.TEST ', 'ines@exemple.test').ok).toBe(true)
  for (const typed of ['', 'ines', 'ines@exemple.tes', 'autre@exemple.test'])
    expect(confirmErasure(typed, 'ines@exemple.test')).toMatchObject({
      ok: false,
      error: { code: 'identity.address_differs', field: 'address' },
    })
})
