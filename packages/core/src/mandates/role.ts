/** A function in a body: what it is for, what it decides alone, what is expected of it, which powers it opens. */
export type Role = {
  readonly roleId: string
  readonly bodyId: string
  readonly name: string
  readonly purpose: string
  readonly domain: string
  readonly accountabilities: readonly string[]
  readonly powers: readonly string[]
}
