/** A body of Stripe's API: nested by brackets, every value a text. */
export type Form = { readonly [key: string]: string | Form | readonly (string | Form)[] }

type Node = Map<string, string | Node>

const asForm = (node: Node): Form | (string | Form)[] => {
  const entries = [...node].map(
    ([key, value]) => [key, typeof value === 'string' ? value : asForm(value)] as const,
  )
  // `a[0]=…` and `a[]=…` are lists.
  if (entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key)))
    return entries.map(([, value]) => value as string | Form)
  return Object.fromEntries(entries) as Form
}

/** Reads `line_items[0][price_data][currency]=eur` and its like. */
export const readForm = (body: string): Form => {
  const root: Node = new Map()
  for (const [name, value] of new URLSearchParams(body)) {
    const path = name.replaceAll(']', '').split('[')
    let at = root
    for (const [depth, part] of path.entries()) {
      const key = part === '' ? String(at.size) : part
      if (depth === path.length - 1) {
        at.set(key, value)
        continue
      }
      const below = at.get(key)
      const next: Node = below instanceof Map ? below : new Map()
      at.set(key, next)
      at = next
    }
  }
  return asForm(root) as Form
}

/** The value at a path, undefined where there is none. */
export const at = (form: Form, ...path: string[]): string | undefined => {
  let value: Form | Form[string] | undefined = form
  for (const key of path)
    value = typeof value === 'object' ? (value as Record<string, Form[string]>)[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** What stands below a path as texts, as metadata is. */
export const textsAt = (form: Form, ...path: string[]): Record<string, string> => {
  let value: Form | Form[string] | undefined = form
  for (const key of path)
    value = typeof value === 'object' ? (value as Record<string, Form[string]>)[key] : undefined
  if (typeof value !== 'object') return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** A list of texts at a key. */
export const listAt = (form: Form, key: string): string[] => {
  const value = form[key]
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}
