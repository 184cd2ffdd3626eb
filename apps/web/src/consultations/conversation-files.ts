import { conversationPartOf } from '@reliance/core/consultations/conversation-kind.ts'
import {
  type ConversationPart,
  chunkSizeMax,
  conversationFileNames,
} from '@reliance/core/consultations/import-conversation.ts'
import { decodeText } from '@reliance/core/shared/decode-text.ts'
import { base64Of } from '../files/base64-of.ts'

export type ConversationFile = { name: ConversationPart; file: File }

/** The files that are of use among those chosen, those that are not, and those of which one too many was chosen. */
export type ChosenFiles = {
  files: readonly ConversationFile[]
  leftOut: readonly string[]
  twice: readonly string[]
}

export const noFiles: ChosenFiles = { files: [], leftOut: [], twice: [] }

/** Enough for the first line of ten thousand statements. */
const startBytes = 100_000

/** The beginning of a file, in whole lines; empty where it is not readable. */
const startOf = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.slice(0, startBytes).arrayBuffer())
  const decoded = decodeText(bytes.subarray(0, bytes.lastIndexOf(10) + 1))
  return decoded.ok ? decoded.text : ''
}

/** Tells the files apart by their columns, else by their names. */
export async function conversationFiles(chosen: readonly File[]): Promise<ChosenFiles> {
  const known = await Promise.all(
    chosen.map(async file => ({ file, name: conversationPartOf(file.name, await startOf(file)) })),
  )
  const of = (name: ConversationPart | null) => known.filter(one => one.name === name).map(one => one.file)
  return {
    files: conversationFileNames.flatMap(name =>
      of(name)
        .slice(-1)
        .map(file => ({ name, file })),
    ),
    leftOut: of(null).map(file => file.name),
    twice: conversationFileNames.flatMap(name => {
      const names = of(name).map(file => file.name)
      return names.length > 1 ? names : []
    }),
  }
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
