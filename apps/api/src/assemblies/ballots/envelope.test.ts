import { mkdtemp, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openVote, sealVote } from './envelope.ts'
import { destroyKey, makeKey, readKey } from './key-files.ts'

let folder: string
beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'reliance-keys-')), 'keys')
})
const ballotId = crypto.randomUUID()
const sealing = { ballotId, optionCount: 0 }
const votes = (['for', 'against', 'abstain'] as const).map(stance => ({
  choice: { kind: 'stance' as const, stance },
  groupId: null,
}))
const [vote] = votes
if (!vote) throw new Error('no vote')

describe('an envelope of a secret ballot (L5)', () => {
  it('is opened by the private key alone, for its own ballot, as it was sealed', async () => {
    const publicKey = await makeKey(folder, ballotId)
    const key = (await readKey(folder, ballotId)) ?? ''
    for (const one of votes) expect(openVote(key, sealing, sealVote(publicKey, sealing, one))).toEqual(one)
    const envelope = sealVote(publicKey, sealing, vote)
    expect(() => openVote(key, { ballotId: crypto.randomUUID() }, envelope)).toThrow()
    const changed = Buffer.from(envelope, 'base64')
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
    expect(() => openVote(key, sealing, changed.toString('base64'))).toThrow()
    const other = crypto.randomUUID()
    await makeKey(folder, other)
    const otherKey = (await readKey(folder, other)) ?? ''
    expect(() => openVote(otherKey, sealing, envelope)).toThrow()
  })

  it('is as long whatever it says, and never twice the same', async () => {
    const publicKey = await makeKey(folder, ballotId)
    const sealed = votes.map(one => sealVote(publicKey, sealing, one))
    expect(new Set(sealed.map(one => one.length)).size).toBe(1)
    expect(sealVote(publicKey, sealing, vote)).not.toBe(sealVote(publicKey, sealing, vote))
  })

  it('holds the longest choice of thirty options', async () => {
    const publicKey = await makeKey(folder, ballotId)
    const key = (await readKey(folder, ballotId)) ?? ''
    const ids = Array.from({ length: 30 }, () => crypto.randomUUID())
    const scores = Object.fromEntries(ids.map(id => [id, 100]))
    const long = { choice: { kind: 'scores' as const, scores }, groupId: crypto.randomUUID() }
    const wide = { ballotId, optionCount: 30 }
    expect(openVote(key, wide, sealVote(publicKey, wide, long))).toEqual(long)
    expect(() => sealVote(publicKey, sealing, long)).toThrow('longer than its envelope')
  })
})

it('a key is a file that only this user reads, until it is destroyed', async () => {
  await makeKey(folder, ballotId)
  const { mode } = await stat(path.join(folder, `${ballotId}.pem`))
  expect(mode & 0o777).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  await destroyKey(folder, ballotId)
  await destroyKey(folder, ballotId)
  expect(await readKey(folder, ballotId)).toBeNull()
})
