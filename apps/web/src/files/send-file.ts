import { RefusedHere } from '../acts/failure.ts'
import { sayExpired } from '../connection.ts'
import { api } from '../trpc.ts'

export type SentFile = { fileId: string; name: string; bytes: number }
type Sending = {
  spaceId: string
  file: File
  onProgress: (sentBytes: number) => void
  signal: AbortSignal
}

/** Waits between two tries of one piece (milliseconds); after the last one it is said that the network is gone. */
const waits = [500, 1_000, 2_000, 4_000, 8_000]

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })

async function putPiece(path: string, piece: Blob, signal: AbortSignal): Promise<void> {
  for (const wait of [...waits, null]) {
    const answer = await fetch(path, { method: 'PUT', body: piece, signal }).catch(() => null)
    signal.throwIfAborted()
    if (answer?.ok) return
    if (answer?.status === 401) sayExpired()
    if (answer && answer.status < 500) throw new RefusedHere(answer.headers.get('x-refusal') ?? '')
    if (wait === null) throw new RefusedHere('shared.unreachable')
    await pause(wait, signal)
  }
}

/**
 * Sends one file, piece by piece; a piece that the network lost is sent again. What is refused, or given up, is
 * taken back at the server, so that it takes no room.
 */
export async function sendFile({ spaceId, file, onProgress, signal }: Sending): Promise<SentFile> {
  const requestId = () => crypto.randomUUID()
  const begun = await api.files.start.mutate({
    spaceId,
    requestId: requestId(),
    name: file.name,
    bytes: file.size,
  })
  const { fileId, pieces, pieceSize } = begun
  try {
    for (let number = 0; number < pieces; number++) {
      const piece = file.slice(number * pieceSize, (number + 1) * pieceSize)
      await putPiece(`/files/${spaceId}/${fileId}/${number}`, piece, signal)
      onProgress(Math.min((number + 1) * pieceSize, file.size))
    }
    return await api.files.finish.mutate({ spaceId, requestId: requestId(), fileId })
  } catch (error) {
    void discardFile(spaceId, fileId)
    throw error
  }
}

/** Takes back a file that nothing uses; what cannot be taken back now is removed after a day. */
export const discardFile = (spaceId: string, fileId: string): Promise<unknown> =>
  api.files.discard.mutate({ spaceId, requestId: crypto.randomUUID(), fileId }).catch(() => undefined)
