import { expect, test } from 'vitest'
import { conversationPartOf } from './conversation-kind.ts'

const matrix = 'participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n'
const votes = 'timestamp,datetime,comment-id,voter-id,vote\n'
const comments = 'timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body\n'
const summary = 'topic,"Our town, 2050"\nurl,https://pol.is/4town\nvoters,4\n'

test.each([
  ['participants-votes.csv', 'participants-votes.csv'],
  ['2024-08-01-3ntrtcehas-participant-votes.csv', 'participants-votes.csv'],
  ['Votes (2).CSV', 'votes.csv'],
  ['climat.comments.csv', 'comments.csv'],
  ['summary.csv', 'summary.csv'],
  ['stats-history.csv', null],
  ['README.md', null],
])('%s is known by its name where nothing else says it: %s', (name, part) => {
  expect(conversationPartOf(name, '')).toBe(part)
})

test.each([
  [matrix, 'participants-votes.csv'],
  [matrix.replaceAll(',', ';'), 'participants-votes.csv'],
  [`\ufeff${votes}`, 'votes.csv'],
  [votes.replaceAll(',', '\t'), 'votes.csv'],
  [comments, 'comments.csv'],
  [summary, 'summary.csv'],
  ['topic;Essai\nurl;https://pol.is/4town\n', 'summary.csv'],
  ['n-votes,n-comments,n-visitors,n-voters,n-commenters\n', null],
  ['topic,other\n1,2\n', null],
])('columns say what a file is, whatever it is called: %j is %s', (start, part) => {
  for (const name of ['export.csv', 'données (3).csv']) expect(conversationPartOf(name, start)).toBe(part)
})

test('columns count more than the name', () => {
  expect(conversationPartOf('votes.csv', matrix)).toBe('participants-votes.csv')
  expect(conversationPartOf('participants-votes.csv', votes)).toBe('votes.csv')
})
