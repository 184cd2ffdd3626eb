import { expect, it } from 'vitest'
import { changeAddressInput, checkNewAddress } from './change-address.ts'

it('takes another address as it is kept, and refuses the one that the account has, however it is typed', () => {
  const typed = (address: string) => changeAddressInput.parse({ address }).address
  expect(checkNewAddress(typed(' Ines@Ailleurs.TEST '), 'ines@exemple.test')).toMatchObject({
    ok: true,
    value: 'ines@ailleurs.test',
  })
  expect(checkNewAddress(typed(' Ines@Exemple.TEST'), 'ines@exemple.test')).toMatchObject({
    ok: false,
    error: { code: 'identity.address_same', field: 'address' },
  })
  expect(changeAddressInput.safeParse({ address: 'ines@ailleurs' }).success).toBe(false)
})
