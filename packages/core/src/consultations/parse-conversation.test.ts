import { describe, expect, test } from 'vitest'
import { writeCsv } from '../shared/csv.ts'
import { runSteps } from '../shared/steps.ts'
import {
  type Conversation,
  type ConversationFiles,
  isExcluded,
  parseConversation,
} from './parse-conversation.ts'

const parsed = (files: ConversationFiles): Conversation => {
  const answer = runSteps(parseConversation(files))
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
    summary: `topic,"Our town, 2050"\nvoters,${people}\ncomments,${statements}\nurl,https://pol.is/4town\nconversation-description,"one\n\ntwo"\n`,
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

  test('of 600 people and 400 statements is read, in steps of some lines', () => {
    const { files } = generated(600, 400, { xid: true, votes: true })
    const steps = parseConversation(files)
    let [longest, step] = [0, steps.next()]
    for (; !step.done; step = steps.next()) longest = Math.max(longest, step.value)
    expect(step.value.ok && step.value.conversation.discrepancies).toEqual([])
    // The votes themselves are counted in one go, as numbers.
    expect(longest).toBeLessThan(80_000)
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
    ['comments', f => ({ comments: f.comments.replace('0,1,0,1', '0,9,0,1') }), 'statement_counts_differ'],
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
    const answer = runSteps(parseConversation({ ...files, ...change(files) }))
    expect(!answer.ok && answer.error.code).toBe(`positions.conversation_${rule}`)
  })
})

/** Six people, two statements: what the other inputs differ from in one thing. */
const six = (): Required<ConversationFiles> => {
  const people = [0, 1, 2, 3, 4, 5].map(n => ({ n, second: n < 3 ? 1 : -1 }))
  const matrix = people.map(({ n, second }) => `${n},0,0,2,${n < 3 ? 2 : 1},${n < 3 ? 0 : 1},1,${second}\n`)
  const votes = people.map(({ n, second }) => `1${n},,0,${n},1\n2${n},,1,${n},${second}\n`)
  return {
    comments:
      'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n1,,0,0,6,0,1,L’énoncé zéro\n2,,1,0,3,3,1,L’énoncé un\n',
    participantsVotes: `participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n${matrix.join('')}`,
    votes: `timestamp,datetime,comment-id,voter-id,vote\n${votes.join('')}`,
    summary:
      'topic,Essai\nurl,https://example.test/x\nvoters,6\nvoters-in-conv,6\ncomments,2\nconversation-description,"Un essai"\n',
  }
}

const without = (...names: (keyof ConversationFiles)[]) => {
  const files: Partial<ConversationFiles> = six()
  for (const name of names) delete files[name]
  return files as ConversationFiles
}

const errorOf = (files: ConversationFiles) => {
  const answer = runSteps(parseConversation(files))
  return answer.ok ? null : answer.error
}

describe('completeness is proved by the files, or said not to be', () => {
  test('with all of them, with each of the two that may be absent, with neither', () => {
    const againstOf = (files: ConversationFiles) => parsed(files).checkedAgainst
    expect(againstOf(six())).toBe('votes_and_summary')
    expect(againstOf(without('summary'))).toBe('votes')
    expect(againstOf(without('votes'))).toBe('summary')
    expect(againstOf(without('votes', 'summary'))).toBe('nothing')
    expect(againstOf({ ...six(), summary: 'topic,Essai\n' })).toBe('votes')
  })

  test.each([
    ['people', 'voters,6\n', 'voters,234\n', { declared: 234, found: 6 }],
    ['statements', '\ncomments,2', '\ncomments,70', { declared: 70, found: 2 }],
  ])('the summary of another conversation is refused: %s', (what, from, to, params) => {
    const files = six()
    const { discrepancies } = parsed({ ...files, summary: files.summary.replace(from, to) })
    expect(discrepancies).toEqual([{ code: `positions.conversation_summary_${what}_differ`, params }])
  })

  test('a matrix that was cut at a line is refused, without votes.csv too', () => {
    const files = without('votes')
    const participantsVotes = files.participantsVotes.replace(/5,0,0.*\n/, '')
    const codes = parsed({ ...files, participantsVotes }).discrepancies.map(({ code }) => code)
    expect(codes).toContain('positions.conversation_summary_people_differ')
  })

  test('statements that nobody voted on count in a summary, or do not', () => {
    const files = six()
    const comments = `${files.comments}3,,2,0,0,0,1,Sans vote\n`
    for (const count of [2, 3]) {
      const summary = files.summary.replace('\ncomments,2', `\ncomments,${count}`)
      expect(parsed({ ...files, comments, summary }).discrepancies).toEqual([])
    }
  })
})

describe('what a file says wrong is quoted with its file, line and column', () => {
  test.each<[string, Partial<ConversationFiles>, object]>([
    [
      'an empty cell',
      { comments: six().comments.replace('1,,0,0,6,0,1,', '1,,0,0,6,0,,') },
      { file: 'comments.csv', line: 2, column: 'moderated', value: '', state: 'empty' },
    ],
    [
      'a word for a number',
      { comments: six().comments.replace('2,,1,0,3,3', '2,,1,0,trois,3') },
      { file: 'comments.csv', line: 3, column: 'agrees', value: 'trois', state: 'written' },
    ],
    [
      'a vote that is none',
      { participantsVotes: six().participantsVotes.replace('2,0,1,1\n', '2,0,oui,1\n') },
      { file: 'participants-votes.csv', line: 2, column: '0', value: 'oui', state: 'written' },
    ],
    [
      'a person without a number',
      { votes: six().votes.replace(',0,3,1\n', ',0,,1\n') },
      { file: 'votes.csv', line: 8, column: 'voter-id', value: '', state: 'empty' },
    ],
    [
      'a count that is none',
      { summary: six().summary.replace('voters,6', 'voters,six') },
      { file: 'summary.csv', line: 3, column: 'voters', value: 'six', state: 'written' },
    ],
  ])('%s', (_, change, params) => {
    expect(errorOf({ ...six(), ...change })?.params).toEqual(params)
  })

  test.each(['comments', 'participantsVotes', 'votes'] as const)(
    'a line of %s that was cut is named',
    name => {
      const files = six()
      const cut = files[name].trimEnd().replace(/,[^,]*$/, '')
      const error = errorOf({ ...files, [name]: cut })
      expect(error?.code).toBe('positions.conversation_row_cut')
      expect(error?.params).toMatchObject({ line: cut.split('\n').length })
    },
  )

  test('an empty file is named', () => {
    expect(errorOf({ ...six(), votes: '' })).toEqual({
      code: 'positions.conversation_file_empty',
      params: { file: 'votes.csv' },
    })
  })
})

describe('the same conversation, written otherwise', () => {
  const asIs = () => {
    const { checkedAgainst: _, ...rest } = parsed(six())
    return rest
  }
  const written = (change: (text: string) => string) => {
    const { checkedAgainst: _, ...rest } = parsed(
      Object.fromEntries(
        Object.entries(six()).map(([name, text]) => [name, change(text)]),
      ) as ConversationFiles,
    )
    return rest
  }

  test('with another separator, other line breaks, a byte-order mark', () => {
    expect(written(text => text.replaceAll(',', ';'))).toEqual(asIs())
    expect(written(text => text.replaceAll(',', '\t'))).toEqual(asIs())
    expect(written(text => `\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(asIs())
  })

  test('a topic with commas does not hide the separator of its summary', () => {
    const summary = six().summary.replaceAll(',', ';').replace('Essai', 'Ici, là, et ailleurs, vraiment')
    expect(parsed({ ...six(), summary }).topic).toBe('Ici, là, et ailleurs, vraiment')
  })

  test('a number is the same with zeros before it, in every file', () => {
    const votes = six().votes.replace(',0,5,1\n', ',00,05,1\n')
    const comments = six().comments.replace('2,,1,0', '2,,01,0')
    const participantsVotes = six().participantsVotes.replace('\n5,', '\n005,').replace(',0,1\n', ',00,01\n')
    expect(parsed({ ...six(), votes, comments, participantsVotes }).discrepancies).toEqual([])
    const twice = `${six().participantsVotes}01,0,0,2,2,0,1,1\n`
    expect(errorOf({ ...without('votes', 'summary'), participantsVotes: twice })).toEqual({
      code: 'positions.conversation_participant_twice',
      params: { file: 'participants-votes.csv', line: 8, value: '01' },
    })
    const again = `${six().comments}3,,01,0,0,0,1,Encore\n`
    expect(errorOf({ ...six(), comments: again })?.code).toBe('positions.conversation_statement_twice')
  })

  test('with the columns that platforms write since 2025, and passes left empty', () => {
    const files = six()
    const newer = files.participantsVotes.replace(',0,1\n', ',comment-0,comment-1\n')
    expect(parsed({ ...files, participantsVotes: newer }).votes).toEqual(parsed(files).votes)
    // Person 5 passes on the second statement: the matrix counts the vote, and leaves its cell empty.
    const participantsVotes = newer.replace('5,0,0,2,1,1,1,-1', '5,0,0,2,1,0,1,')
    const votes = files.votes.replace(',1,5,-1', ',1,5,0')
    const comments = files.comments.replace('3,3,1', '3,2,1')
    const read = parsed({ ...files, participantsVotes, votes, comments })
    expect(read.discrepancies).toEqual([])
    expect(read.statements[1]).toMatchObject({ agree: 3, disagree: 2, pass: 1 })
    const { discrepancies } = parsed({ ...without('votes'), participantsVotes, comments })
    expect(discrepancies).toEqual([{ code: 'positions.conversation_passes_missing', params: { count: 1 } }])
  })
})

describe('files that say a little otherwise than their votes', () => {
  test('are taken from the votes, and the statements are named', () => {
    const files = six()
    const read = parsed({ ...files, comments: files.comments.replace('6,0,1', '7,0,1') })
    expect(read.discrepancies).toEqual([])
    expect(read.statements.map(({ agree, declared }) => [agree, declared])).toEqual([
      [6, { agree: 7, disagree: 0 }],
      [3, null],
    ])
  })

  test('are refused where they say something else altogether', () => {
    const files = six()
    const { discrepancies } = parsed({ ...files, comments: files.comments.replace('6,0,1', '60,0,1') })
    expect(discrepancies).toEqual([
      {
        code: 'positions.conversation_statement_counts_differ',
        params: { statement: 0, agree: 6, disagree: 0, declaredAgree: 60, declaredDisagree: 0 },
      },
    ])
  })

  test('votes on a statement without a text are counted and refused, in either file', () => {
    const files = six()
    const stray = {
      code: 'positions.conversation_statement_without_text',
      params: { statement: 77, count: 1 },
    }
    expect(parsed({ ...files, votes: `${files.votes}30,,77,0,1\n` }).discrepancies).toContainEqual(stray)
    const participantsVotes = files.participantsVotes
      .replace(',0,1\n', ',0,1,77\n')
      .replace(/-?1\n/g, vote => `${vote.trim()},\n`)
      .replace('0,0,0,2,2,0,1,1,\n', '0,0,0,3,3,0,1,1,1\n')
    const { discrepancies } = parsed({
      ...without('votes'),
      participantsVotes: participantsVotes.replace('77,\n', '77\n'),
    })
    expect(discrepancies).toContainEqual(stray)
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
