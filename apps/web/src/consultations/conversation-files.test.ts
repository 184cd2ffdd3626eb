import { expect, test } from 'vitest'
import { base64Of } from '../files/base64-of.ts'
import { conversationFiles, piecesOf } from './conversation-files.ts'

const matrix = 'participant,group-id,n-comments,n-votes,n-agree,n-disagree,0\n0,0,0,1,1,0,1\n'

test('files are told apart by their columns, else by their names; what is left out and what is there twice is named', async () => {
  const chosen = await conversationFiles([
    new File([matrix], '2024-participant-votes.csv'),
    new File(['comment-id;agrees;disagrees;moderated;comment-body\n0;1;0;1;Café\n'], 'export (2).csv'),
    new File([], 'votes.csv'),
    new File(['x'], 'README.md'),
    new File(['n-votes,n-comments,n-visitors,n-voters,n-commenters\n0,0,1,0,0\n'], 'stats-history.csv'),
  ])
  expect(chosen.files.map(({ name, file }) => [name, file.name])).toEqual([
    ['comments.csv', 'export (2).csv'],
    ['participants-votes.csv', '2024-participant-votes.csv'],
    ['votes.csv', 'votes.csv'],
  ])
  expect(chosen.leftOut).toEqual(['README.md', 'stats-history.csv'])
  expect(chosen.twice).toEqual([])
  const twice = await conversationFiles([new File([matrix], 'a.csv'), new File([matrix], 'b.csv')])
  expect(twice.twice).toEqual(['a.csv', 'b.csv'])
})

test('the pieces of the files, put together again, are the files', async () => {
  const bytes = Uint8Array.from({ length: 600_001 }, (_, at) => (at * 31) % 256)
  const { files } = await conversationFiles([
    new File([bytes], 'votes.csv'),
    new File(['a,b'], 'comments.csv'),
  ])
  expect(files.map(one => one.name)).toEqual(['comments.csv', 'votes.csv'])
  const found: string[] = []
  let back = ''
  for await (const { file, number, content } of piecesOf(files)) {
    found.push(`${file} ${number}`)
    if (file === 'votes.csv') back += atob(content)
  }
  expect(found).toEqual(['comments.csv 0', 'votes.csv 0', 'votes.csv 1', 'votes.csv 2'])
  expect(back.length).toBe(bytes.length)
  expect(bytes.every((byte, at) => back.charCodeAt(at) === byte)).toBe(true)
  expect(base64Of(new Uint8Array())).toBe('')
})
