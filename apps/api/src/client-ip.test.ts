import { expect, it } from 'vitest'
import { clientOf } from './client-ip.ts'

it('counts an IPv4 address by itself, however it is written', () => {
  for (const address of ['203.0.113.7', '::ffff:203.0.113.7', '::ffff:cb00:7107'])
    expect(clientOf(address)).toBe('203.0.113.7')
  expect(clientOf('203.0.113.8')).toBe('203.0.113.8')
})

it('counts an IPv6 client by its /64, and no other', () => {
  const own = ['2001:db8:7::1', '2001:DB8:7:0:ffff:1:2:3', '2001:db8:7:0::', '2001:db8:7::1%eth0']
  for (const address of own) expect(clientOf(address)).toBe('2001:db8:7:0::/64')
  expect(clientOf('2001:db8:7:1::1')).toBe('2001:db8:7:1::/64')
  expect(clientOf('::1')).toBe('0:0:0:0::/64')
})

it('takes what is no address as it stands', () => {
  for (const word of ['unknown', '', '2001:db8', '[2001:db8::1]:443']) expect(clientOf(word)).toBe(word)
})
