import { expect, it } from 'vitest'
import { isOwnHost } from './own-host.ts'

it('is the name in the address of the site, with its port', () => {
  for (const host of ['reliance.exemple.test', 'Reliance.Exemple.test', 'reliance.exemple.test:443'])
    expect(isOwnHost(host, 'https://reliance.exemple.test')).toBe(true)
  for (const host of ['ailleurs.test', 'reliance.exemple.test:8443', 'localhost', '127.0.0.1', '', undefined])
    expect(isOwnHost(host, 'https://reliance.exemple.test')).toBe(false)
})

it('is any name of the machine, on a machine of one’s own, and no other', () => {
  for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'localhost', 'LOCALHOST:5173'])
    expect([host, isOwnHost(host, 'http://localhost:3000')]).toEqual([host, true])
  for (const host of [
    'ailleurs.test:3000',
    'localhost.ailleurs.test:3000',
    '127.0.0.1.ailleurs.test',
    'ailleurs.test@localhost:3000',
    'localhost:3000/ailleurs.test',
    'localhost:port',
  ])
    expect([host, isOwnHost(host, 'http://localhost:3000')]).toEqual([host, false])
})
