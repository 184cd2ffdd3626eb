import type { BodyKind } from './body-kinds.ts'

/** A body of a space; bodies nest to any depth (R22). */
export type Body = {
  readonly bodyId: string
  readonly parentId: string | null
  readonly kind: BodyKind
  readonly name: string
  readonly purpose: string
  readonly dissolvedAt: Date | null
}

/** The body and those that contain it, from the inside out; a broken or looping parent ends the list. */
export const bodyAndAbove = (bodies: readonly Body[], bodyId: string): string[] => {
  const parents = new Map(bodies.map(body => [body.bodyId, body.parentId]))
  const path: string[] = []
  let at: string | null | undefined = bodyId
  while (at && parents.has(at) && !path.includes(at)) {
    path.push(at)
    at = parents.get(at)
  }
  return path
}
