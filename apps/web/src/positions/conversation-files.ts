import {
  type ConversationPart,
  chunkSizeMax,
  conversationFileNames,
} from '@reliance/core/positions/import-conversation.ts'
import { base64Of } from './base64-of.ts'

export type ConversationFile = { name: ConversationPart; file: File }

/** "2022-climate.votes (1).csv" is votes.csv; the longest name that fits is meant. */
export function partOf(fileName: string): ConversationPart | null {
  const plain = fileName.toLowerCase().replace(/[ _]*\(\d+\)(?=\.csv$)/, '')
  const fits = conversationFileNames.filter(name => plain.endsWith(name))
  return fits.toSorted((a, b) => b.length - a.length)[0] ?? null
}

/** The files that are of use among those chosen; of two with the same name the last counts. */
export function conversationFiles(files: readonly File[]): ConversationFile[] {
  const known = new Map<ConversationPart, File>()
  for (const file of files) {
    const name = partOf(file.name)
    if (name !== null) known.set(name, file)
  }
  return conversationFileNames.flatMap(name => {
    const file = known.get(name)
    return file ? [{ name, file }] : []
  })
}

export type Piece = { file: ConversationPart; number: number; content: string }

/** The pieces of all files in order, each read only when it is about to leave. */
export async function* piecesOf(files: readonly ConversationFile[]): AsyncGenerator<Piece> {
  for (const { name, file } of files)
    for (let number = 0; number * chunkSizeMax < file.size; number++) {
      const piece = file.slice(number * chunkSizeMax, (number + 1) * chunkSizeMax)
      yield { file: name, number, content: base64Of(new Uint8Array(await piece.arrayBuffer())) }
    }
}
