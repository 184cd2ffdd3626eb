import { type BodyKind, sovereignKinds } from './body-kinds.ts'

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

/** The assembly at the top, from which every power comes (R89). */
export const isSovereign = (body: Body): boolean =>
  body.parentId === null && body.dissolvedAt === null && sovereignKinds.includes(body.kind)

/**
 * The bodies that decide what stands in that parent, from the inside out: it, those that contain it, and always the
 * sovereign one (R89). Null is the top, where the sovereign body alone decides.
 */
export const bodiesOver = (bodies: readonly Body[], parentId: string | null): string[] => {
  const above = parentId === null ? [] : bodyAndAbove(bodies, parentId)
  return [...new Set([...above, ...bodies.filter(isSovereign).map(body => body.bodyId)])]
}
