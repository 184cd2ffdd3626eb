import { expect, test } from 'vitest'
import { typingStore } from './typing-store.ts'

const day = 24 * 60 * 60 * 1000

/** What `localStorage` is to the store: named texts, whose names can be listed. */
function storage(): Storage {
  const kept: Record<string, string> = {}
  const acts = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => {
      kept[key] = text
    },
    removeItem: (key: string) => {
      delete kept[key]
    },
  }
  return new Proxy(kept, { get: (_, name) => acts[name as keyof typeof acts] }) as unknown as Storage
}

const form = 'person /creer/organisation found'
const typing = (name: string) => ({ changed: { name }, from: { name: '' } })
let nowMs = 0
const clock = () => nowMs

test('each tab finds its own, another one the newest, and sending it leaves what the other typed', () => {
  const browser = storage()
  const [one, two] = [typingStore(browser, 'one', clock), typingStore(browser, 'two', clock)]
  expect(one.read(form)).toBeNull()
  nowMs = 1
  one.keep(form, typing('Première'))
  nowMs = 2
  expect(two.read(form)?.changed).toEqual({ name: 'Première' })
  two.keep(form, typing('Seconde'))
  expect(one.read(form)?.changed).toEqual({ name: 'Première' })
  expect(typingStore(browser, 'three', clock).read(form)?.changed).toEqual({ name: 'Seconde' })
  one.drop(form)
  expect(one.read(form)?.changed).toEqual({ name: 'Seconde' })
})

test('what a tab went on from goes with it', () => {
  const browser = storage()
  typingStore(browser, 'closed', clock).keep(form, typing('Avant'))
  const after = typingStore(browser, 'open', clock)
  after.read(form)
  after.keep(form, typing('Après'))
  after.drop(form)
  expect(Object.keys(browser)).toEqual([])
})

test('a form that says what it said at first keeps nothing', () => {
  const browser = storage()
  const store = typingStore(browser, 'one', clock)
  store.keep(form, typing('Un mot'))
  store.keep(form, { changed: {}, from: {} })
  expect(Object.keys(browser)).toEqual([])
})

test('nothing that opens something, no account and no file is written down, however deep it stands', () => {
  const browser = storage()
  const store = typingStore(browser, 'one', clock)
  const secrets = {
    password: 'très secret',
    restrictedKey: 'très secret',
    webhookSecret: 'très secret',
    iban: 'très secret',
    token: 'très secret',
    files: ['très secret'],
  }
  store.keep(form, { changed: secrets, from: secrets })
  expect(Object.keys(browser)).toEqual([])
  const changed = {
    ...secrets,
    holder: 'La Garance',
    rows: [{ iban: 'très secret', label: 'Loyer' }],
    paper: new Blob(),
  }
  store.keep(form, { changed, from: {} })
  expect(store.read(form)?.changed).toEqual({ holder: 'La Garance', rows: [{ label: 'Loyer' }] })
  expect(
    Object.keys(browser)
      .map(key => browser.getItem(key))
      .join(),
  ).not.toContain('très secret')
})

test('what is older than two weeks, cannot be read, or is somebody else’s is dropped', () => {
  const browser = storage()
  const store = typingStore(browser, 'one', clock)
  nowMs = 0
  store.keep(form, typing('Ancien'))
  nowMs = 14 * day
  expect(store.read(form)).not.toBeNull()
  store.keep('other /creer/organisation found', typing('À une autre personne'))
  store.keep('person /compte profile', typing('Récent'))
  browser.setItem('typed person /x broken one', '{')
  browser.setItem('language', 'fr')
  nowMs++
  expect(store.read(form)).toBeNull()
  expect(store.read('person /x broken')).toBeNull()
  store.tidy('person')
  expect(Object.keys(browser)).toEqual(['typed person /compte profile one', 'language'])
})
