export type SentEvent = { id: string; data: string }

export type Events = {
  status: number
  header: (name: string) => string | null
  events: readonly SentEvent[]
  isOver: () => boolean
  newest: () => SentEvent | undefined
  leave: () => void
}

/** A connection of server-sent events that is read as it comes. */
export const readEvents = async (url: string, headers: Record<string, string> = {}): Promise<Events> => {
  const stop = new AbortController()
  const answer = await fetch(url, { headers, signal: stop.signal })
  const events: SentEvent[] = []
  let isOver = false
  const read = async (body: ReadableStream<Uint8Array>) => {
    const decoder = new TextDecoder()
    let text = ''
    for await (const bytes of body) {
      text += decoder.decode(bytes, { stream: true })
      const parts = text.split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) {
        const [, id = '', data = ''] = /^id: (.*)\ndata: (.*)$/.exec(part) ?? []
        if (data !== '') events.push({ id, data })
      }
    }
  }
  if (answer.status === 200 && answer.body)
    void read(answer.body)
      .catch(() => undefined)
      .finally(() => {
        isOver = true
      })
  return {
    status: answer.status,
    header: name => answer.headers.get(name),
    events,
    isOver: () => isOver,
    newest: () => events.at(-1),
    leave: () => stop.abort(),
  }
}
