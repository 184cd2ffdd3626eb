export type KeptRequest = {
  /** The id under which this content is sent. */
  idFor: (content: unknown) => string
  /** It was answered: the same content is another request from now on. */
  forget: () => void
}

/**
 * The id of a request that is sent again after a lost answer: it stays while the content does, so that both have one
 * effect; other content is another request.
 */
export function keepRequest(): KeptRequest {
  let kept: { content: string; requestId: string } | null = null
  return {
    idFor: content => {
      const text = JSON.stringify(content)
      if (kept?.content !== text) kept = { content: text, requestId: crypto.randomUUID() }
      return kept.requestId
    },
    forget: () => {
      kept = null
    },
  }
}
