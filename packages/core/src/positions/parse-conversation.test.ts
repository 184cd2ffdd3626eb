import { describe, expect, test } from 'vitest'
import { writeCsv } from '../shared/csv.ts'
import {
  type Conversation,
  type ConversationFiles,
  isExcluded,
  parseConversation,
} from './parse-conversation.ts'

const parsed = (files: ConversationFiles, onProgress?: (share: number) => void): Conversation => {
  const answer = parseConversation(files, onProgress)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.conversation
}

/** Seeded numbers in [0, 1): mulberry32. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

const csv = (rows: string[][]) => writeCsv(rows, ',').replaceAll("'-1", '-1').slice(1)

/** A conversation where people sometimes vote again: its files, as a platform would publish them. */
const generated = (people: number, statements: number, options: { xid: boolean; votes: boolean }) => {
  const next = random(people * 1000 + statements)
  const last = new Map<string, number>()
  const cast: string[][] = []
  const totals = Array.from({ length: statements }, () => ({ agree: 0, disagree: 0 }))
  const vote = (person: number, statement: number) => {
    const value = Math.floor(next() * 3) - 1
    last.set(`${person} ${statement}`, value)
    cast.push([String(1_700_000_000_000 + cast.length), '', String(statement), String(person), String(value)])
    const total = totals[statement]
    if (total && value === 1) total.agree++
    if (total && value === -1) total.disagree++
  }
  for (let person = 0; person < people; person++)
    for (let statement = 0; statement < statements; statement++) {
      if (next() < 0.7) continue
      vote(person, statement)
      if (next() < 0.05) vote(person, statement)
    }
  const numbers = Array.from({ length: statements }, (_, number) => number)
  const matrix = Array.from({ length: people }, (_, person) => {
    const row = numbers.map(statement => last.get(`${person} ${statement}`))
    const count = (value: number) => String(row.filter(cell => cell === value).length)
    const voted = String(row.filter(cell => cell !== undefined).length)
    const xid = options.xid ? ['someone'] : []
    return [
      String(person),
      ...xid,
      '0',
      '0',
      voted,
      count(1),
      count(-1),
      ...row.map(cell => String(cell ?? '')),
    ]
  })
  const head = [
    'participant',
    ...(options.xid ? ['xid'] : []),
    'group-id',
    'n-comments',
    'n-votes',
    'n-agree',
  ]
  const comments = numbers
    .toReversed()
    .map(number => [
      `line one of ${number}\nline "two", too`,
      String(number),
      String(totals[number]?.disagree),
      String(totals[number]?.agree),
      number % 5 === 0 ? '-1' : '1',
    ])
  const files: ConversationFiles = {
    comments: csv([['comment-body', 'comment-id', 'disagrees', 'agrees', 'moderated'], ...comments]),
    participantsVotes: csv([[...head, 'n-disagree', ...numbers.map(String)], ...matrix]),
    ...(options.votes && {
      votes: csv([['timestamp', 'datetime', 'comment-id', 'voter-id', 'vote'], ...cast.toReversed()]),
    }),
    summary:
      'topic,"Our town, 2050"\nvoters,4\nurl,https://pol.is/4town\nconversation-description,"one\n\ntwo"\n',
  }
  return { files, last, statements, people }
}

const countsOf = (conversation: Conversation) => {
  const counts = conversation.statements.map(() => ({ agree: 0, disagree: 0, pass: 0 }))
  conversation.votes.statement.forEach((statement, at) => {
    const count = counts[statement]
    const value = conversation.votes.value[at]
    if (count) count[value === 1 ? 'agree' : value === -1 ? 'disagree' : 'pass']++
  })
  return counts
}

describe('a published conversation, generated', () => {
  test.each([
    { xid: true, votes: true },
    { xid: false, votes: false },
  ])('is read with its last votes and agrees with itself: %o', options => {
    const { files, last, statements, people } = generated(60, 25, options)
    const conversation = parsed(files)
    expect(conversation.discrepancies).toEqual([])
    expect(conversation.topic).toBe('Our town, 2050')
    expect(conversation.description).toBe('one\n\ntwo\n\nhttps://pol.is/4town')
    expect(conversation.participantCount).toBe(people)
    expect(conversation.statements).toHaveLength(statements)
    expect(conversation.statements[7]?.text).toBe('line one of 7\nline "two", too')
    expect(conversation.statements.filter(isExcluded).map(({ externalId }) => externalId)).toEqual([
      '0',
      '5',
      '10',
      '15',
      '20',
    ])
    const { participant, statement, value } = conversation.votes
    expect(value).toHaveLength(last.size)
    for (let at = 0; at < value.length; at++)
      expect(last.get(`${participant[at]} ${statement[at]}`)).toBe(value[at])
    expect(countsOf(conversation)).toEqual(
      conversation.statements.map(({ agree, disagree, pass }) => ({ agree, disagree, pass })),
    )
    expect(JSON.stringify(conversation)).not.toContain('someone')
  })

  test('of 2,000 people and 900 statements is read, with progress', () => {
    const { files } = generated(2000, 900, { xid: true, votes: false })
    const shares: number[] = []
    const conversation = parsed(files, share => shares.push(share))
    expect(conversation.discrepancies).toEqual([])
    expect(shares.length).toBeGreaterThan(20)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })
})

const small = (): ConversationFiles => ({
  comments: 'comment-id,agrees,disagrees,moderated,comment-body\n0,1,0,1,First\n1,1,1,0,Second\n',
  participantsVotes:
    'participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n4,0,0,2,2,0,1,1\n9,,0,1,0,1,,-1\n',
  votes: 'timestamp,comment-id,voter-id,vote\n1,0,4,1\n3,1,4,1\n2,1,4,0\n1,1,9,-1\n',
})

describe('files that do not agree', () => {
  test('the small example agrees; a later row that is older does not count', () => {
    expect(parsed(small()).discrepancies).toEqual([])
  })

  test.each<[string, (files: ConversationFiles) => Partial<ConversationFiles>, string]>([
    [
      'n-votes',
      f => ({ participantsVotes: f.participantsVotes.replace('4,0,0,2', '4,0,0,3') }),
      'participant_counts_differ',
    ],
    ['comments', f => ({ comments: f.comments.replace('0,1,0,1', '0,2,0,1') }), 'statement_counts_differ'],
    ['a text', f => ({ comments: f.comments.replace('1,1,1,0,Second\n', '') }), 'statement_without_text'],
    ['a vote', f => ({ votes: f.votes?.replace('1,1,9,-1', '1,1,9,0') ?? '' }), 'votes_differ'],
    ['a voter', f => ({ votes: `${f.votes}5,0,77,0\n` }), 'participants_differ'],
  ])('%s', (_, change, rule) => {
    const files = small()
    const codes = parsed({ ...files, ...change(files) }).discrepancies.map(({ code }) => code)
    expect(codes).toContain(`positions.conversation_${rule}`)
  })

  test.each<[string, (files: ConversationFiles) => Partial<ConversationFiles>, string]>([
    ['swapped', f => ({ comments: f.participantsVotes }), 'column_missing'],
    ['empty', () => ({ comments: '' }), 'file_empty'],
    [
      'a word',
      f => ({ participantsVotes: f.participantsVotes.replace('2,2,0,1,1', '2,2,0,1,oui') }),
      'vote_wrong',
    ],
    ['vote 2', f => ({ votes: `${f.votes}5,0,4,2\n` }), 'vote_wrong'],
    ['no number', f => ({ votes: `${f.votes}5,zero,4,1\n` }), 'number_wrong'],
    ['a quote', f => ({ comments: `${f.comments}2,0,0,1,"open\n` }), 'quote_not_closed'],
    ['statement twice', f => ({ comments: `${f.comments}1,0,0,1,Again\n` }), 'statement_twice'],
    [
      'person twice',
      f => ({ participantsVotes: `${f.participantsVotes}9,,0,0,0,0,,\n` }),
      'participant_twice',
    ],
  ])('a broken file is refused: %s', (_, change, rule) => {
    const files = small()
    const answer = parseConversation({ ...files, ...change(files) })
    expect(!answer.ok && answer.error.code).toBe(`positions.conversation_${rule}`)
  })
})

/** Real conversations lie beside the repository on machines that have them; nothing of them is kept here. */
const published = import.meta.glob('../../../../../shared/data/opinions/*/*.csv', {
  query: '?raw',
  import: 'default',
})
const folder = '../../../../../shared/data/opinions'
const present = Object.keys(published).length > 0
const because = present ? '' : ' (skipped: ../shared/data is not on this machine)'

/** Participants, statements and votes of each conversation; the last is pairs. */
const golden: [string, number, number, number][] = [
  ['american-assembly.bowling-green', 2031, 896, 225_524],
  ['austria-climate.5twd2jsnkf.2022-08-08', 1116, 522, 61_384],
  ['bg2050-volunteers', 126, 371, 14_283],
  ['brexit-consensus', 204, 50, 5303],
  ['scoop-hivemind.affordable-housing', 381, 165, 14_995],
  ['vtaiwan.uberx', 1921, 197, 49_443],
]

describe.skipIf(!present)(`mapping §3, import of published conversations${because}`, () => {
  test('all of them are here', () => {
    const names = Object.keys(published).map(path => path.split('/').at(-2))
    expect([...new Set(names)].toSorted()).toEqual(golden.map(([name]) => name))
  })

  test.each(golden)(
    '%s: %d people, %d statements, %d votes, counts equal',
    async (name, people, count, votes) => {
      const read = (file: string) => published[`${folder}/${name}/${file}`]?.() ?? Promise.resolve(undefined)
      const [comments, participantsVotes, all, summary] = await Promise.all(
        ['comments.csv', 'participants-votes.csv', 'votes.csv', 'summary.csv'].map(read),
      )
      const files: ConversationFiles = {
        comments: comments ?? '',
        participantsVotes: participantsVotes ?? '',
        ...(all !== undefined && { votes: all }),
        ...(summary !== undefined && { summary }),
      }
      const conversation = parsed(files)
      expect(conversation.discrepancies).toEqual([])
      expect(conversation.participantCount).toBe(people)
      expect(conversation.statements).toHaveLength(count)
      expect(conversation.votes.value).toHaveLength(votes)
      expect(conversation.topic).not.toBe('')
      expect(countsOf(conversation)).toEqual(
        conversation.statements.map(({ agree, disagree, pass }) => ({ agree, disagree, pass })),
      )
    },
  )
})
