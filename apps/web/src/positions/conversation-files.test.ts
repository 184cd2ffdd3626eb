import { expect, test } from 'vitest'
import { base64Of } from './base64-of.ts'
import { conversationFiles, partOf, piecesOf } from './conversation-files.ts'

test('files are known by the end of their names, whatever stands before', () => {
  expect(partOf('comments.csv')).toBe('comments.csv')
  expect(partOf('2050-participants-votes.csv')).toBe('participants-votes.csv')
  expect(partOf('Votes (2).CSV')).toBe('votes.csv')
  expect(partOf('stats-history.csv')).toBeNull()
})

test('the pieces of the files, put together again, are the files', async () => {
  const bytes = Uint8Array.from({ length: 600_001 }, (_, at) => (at * 31) % 256)
  const files = conversationFiles([
    new File([bytes], 'votes.csv'),
    new File(['a,b'], 'comments.csv'),
    new File(['x'], 'README.md'),
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
