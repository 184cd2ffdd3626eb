import { describe, expect, it } from 'vitest'
import { readEnv } from './env.ts'

const right = {
  DATABASE_URL: 'postgres://app:pw@localhost/reliance',
  DATABASE_WORKER_URL: 'postgres://worker:pw@localhost/reliance',
  SECRET: 'a secret of thirty-two characters or more',
  BASE_URL: 'https://reliance.example.org',
}

describe('the configuration is checked at the start', () => {
  it('takes what is right, with its defaults', () => {
    expect(readEnv(right)).toMatchObject({ env: { PORT: 3000, HOST: '127.0.0.1', SHOW_OUTBOX: 'no' } })
  })

  it('names each mistake, and repeats no value', () => {
    const read = readEnv({
      ...right,
      DATABASE_URL: 'mysql://app:pw@localhost/reliance',
      DATABASE_WORKER_URL: '',
      SECRET: 'short-and-secret',
      PORT: 'http',
    })
    const mistakes = 'mistakes' in read ? read.mistakes : []
    expect(mistakes.map(one => one.split(/[: ]/)[0])).toEqual([
      'DATABASE_URL',
      'DATABASE_WORKER_URL',
      'SECRET',
      'PORT',
    ])
    expect(mistakes.join()).not.toMatch(/short-and-secret|pw@/)
  })

  it('takes what the legal notice says, when it is given, and one address to write to', () => {
    const legal = { LEGAL_EDITOR: ' Association des rives, Crest ', LEGAL_CONTACT: 'contact@exemple.test' }
    expect(readEnv({ ...right, ...legal, LEGAL_HOST: '' })).toMatchObject({
      env: { LEGAL_EDITOR: 'Association des rives, Crest', LEGAL_CONTACT: 'contact@exemple.test' },
    })
    const read = readEnv(right)
    expect('env' in read && [read.env.LEGAL_EDITOR, read.env.LEGAL_HOST]).toEqual([undefined, undefined])
    for (const LEGAL_CONTACT of ['nobody', 'a@b.test?bcc=c@d.test', 'a@b.test, c@d.test']) {
      const wrong = readEnv({ ...right, LEGAL_CONTACT })
      expect('mistakes' in wrong && wrong.mistakes).toEqual(['LEGAL_CONTACT: must be one electronic address'])
    }
    expect(readEnv({ ...right, LEGAL_HOST: 'x'.repeat(501) })).toHaveProperty('mistakes')
  })

  it('takes a ring of secrets that seal, each long enough', () => {
    const ring = ['n'.repeat(32), 'o'.repeat(40)]
    expect(readEnv({ ...right, SEALING_SECRETS: ring.join(', ') })).toMatchObject({
      env: { SEALING_SECRETS: ring },
    })
    const read = readEnv({ ...right, SEALING_SECRETS: `${ring[0]},short-and-secret` })
    expect('mistakes' in read && read.mistakes.join()).toMatch(/^SEALING_SECRETS: must be/)
    expect('mistakes' in read && read.mistakes.join()).not.toMatch(/short-and-secret/)
  })

  it('answers by mail come in where a port is given, at a domain, with both halves of what encrypts them', () => {
    const given = { ...right, REPLY_PORT: '2525', REPLY_DOMAIN: 'reponses.example.org' }
    expect(readEnv(given)).toMatchObject({ env: { REPLY_PORT: 2525, REPLY_DOMAIN: 'reponses.example.org' } })
    const half = readEnv({ ...given, REPLY_KEY_FILE: '/a/key.pem' })
    expect('mistakes' in half && half.mistakes[0]).toMatch(/^REPLY_KEY_FILE and REPLY_CERTIFICATE_FILE/)
    const wrong = readEnv({ ...given, REPLY_DOMAIN: 'a@b', REPLY_VOUCHED_BY: 'mx example' })
    expect('mistakes' in wrong && wrong.mistakes.join()).toMatch(/REPLY_DOMAIN.*REPLY_VOUCHED_BY/)
  })

  it('refuses to show the mails that it also sends', () => {
    const read = readEnv({ ...right, SMTP_URL: 'smtp://localhost:25', SHOW_OUTBOX: 'yes' })
    expect('mistakes' in read && read.mistakes[0]).toMatch(/^SHOW_OUTBOX/)
  })
})
