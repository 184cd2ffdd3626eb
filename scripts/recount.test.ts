import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type {
  Choice,
  CountedBallot,
  CountingRule,
  Electorate,
} from '@reliance/core/assemblies/ballots/ballot.ts'
import { ballotFile } from '@reliance/core/assemblies/ballots/ballot-file.ts'
import { countHands } from '@reliance/core/assemblies/ballots/count-hands.ts'
import { type BallotResult, recount } from '@reliance/core/assemblies/ballots/recount.ts'
import { expect, it } from 'vitest'
import { runCommand } from './steps.ts'

const script = fileURLToPath(new URL('recount.mjs', import.meta.url))
const again = (file: string) => runCommand(process.execPath, [script, file])
const folder = mkdtempSync(path.join(tmpdir(), 'recount-'))
const electorate: Electorate = { rollCount: 52, presentCount: 34, groupRolls: { o01: 10, o05: 4 } }
const [a, b, c] = ['A', 'B', 'C'].map(optionId => ({ optionId, label: `Option ${optionId}` }))
const options = [a, b, c].filter(one => one !== undefined)
const tieOrder = ['C', 'A', 'B']

const times = (count: number, choice: Choice, groupId: string | null = null): CountedBallot[] =>
  Array.from({ length: count }, () => ({ choice, groupId }))
const stance = (what: 'for' | 'against' | 'abstain' | 'blank'): Choice => ({ kind: 'stance', stance: what })
const majority = { method: 'majority', base: 'expressed', quorum: null, takesBlank: true } as const
const alone = { ...majority, countedBy: 'persons', groupQuorum: null } as const
const oracle = [...times(22, stance('for')), ...times(8, stance('against')), ...times(4, stance('abstain'))]

const ways: [string, CountingRule, CountedBallot[]][] = [
  ['22 for, 8 against, 4 abstaining', alone, oracle],
  ['20 for, 20 against', alone, [...times(20, stance('for')), ...times(20, stance('against'))]],
  ['of those present', { ...alone, base: 'present' }, times(17, stance('for'))],
  ['too few for a quorum', { ...alone, quorum: { parts: 1, of: 3 } }, times(17, stance('for'))],
  [
    'by organisations too',
    { ...majority, countedBy: 'both', groupQuorum: { parts: 1, of: 2 } },
    [
      ...times(4, stance('for'), 'o01'),
      ...times(2, stance('for'), 'o05'),
      ...times(1, stance('blank'), 'o05'),
    ],
  ],
  [
    'by points',
    { method: 'score', highest: 5, by: 'mean', tieOrder },
    [
      ...times(2, { kind: 'scores', scores: { A: 5, B: null } }),
      ...times(1, { kind: 'scores', scores: { A: 0, B: 3 } }),
    ],
  ],
  ['by choices', { method: 'chosen', most: 2, tieOrder }, times(3, { kind: 'chosen', chosen: ['A', 'C'] })],
  ['by dots', { method: 'dots', dots: 6, tieOrder }, times(2, { kind: 'dots', dots: { A: 4, B: 2 } })],
  ['a sense check', { method: 'sense_check' }, times(2, { kind: 'sense', sense: 'unsure' })],
]

const written = (rule: CountingRule, ballots: CountedBallot[], result: BallotResult): string => {
  const asked = { wording: 'Adopter ?', secrecy: 'secret' as const, options, rule }
  const file = path.join(folder, `${crypto.randomUUID()}.json`)
  writeFileSync(file, JSON.stringify(ballotFile(asked, electorate, { ballots, hands: null }, result)))
  return file
}
const resultOf = (rule: CountingRule, ballots: CountedBallot[]): BallotResult =>
  recount(rule, ['A', 'B', 'C'], ballots, electorate)

it.each(ways)('finds what was proclaimed: %s', async (_, rule, ballots) => {
  const { ok, output } = await again(written(rule, ballots, resultOf(rule, ballots)))
  expect(JSON.parse(output)).toMatchObject({ isSame: true })
  expect(ok).toBe(true)
})

it.each(ways)('finds that one ballot was taken away: %s', async (_, rule, ballots) => {
  const { ok, output } = await again(written(rule, ballots.slice(1), resultOf(rule, ballots)))
  expect(JSON.parse(output)).toMatchObject({ isSame: false })
  expect(ok).toBe(false)
})

it('reads hands where hands were counted', async () => {
  const hands = { for: 22, against: 8, abstain: 4, blank: 0 }
  const asked = { wording: 'Adopter ?', secrecy: 'show_of_hands' as const, options: [], rule: alone }
  const file = path.join(folder, 'hands.json')
  const result = countHands(alone, hands, electorate)
  writeFileSync(file, JSON.stringify(ballotFile(asked, electorate, { ballots: [], hands }, result)))
  expect((await again(file)).ok).toBe(true)
})
