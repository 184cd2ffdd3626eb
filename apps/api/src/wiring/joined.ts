/** The entries of all parts in one object without a prototype; a key that two parts have is an error. */
export const joined = <Value>(
  parts: readonly (Readonly<Record<string, Value>> | undefined)[],
): Readonly<Record<string, Value>> => {
  const entries = parts.flatMap(part => Object.entries(part ?? {}))
  const all: Record<string, Value> = Object.create(null)
  for (const [key, value] of entries) {
    if (key in all) throw new Error(`two contexts have ${key}`)
    all[key] = value
  }
  return all
}

/** These entries of an object, each of which must be there. */
export const named = <Name extends string, Value>(
  names: readonly Name[],
  entries: Readonly<Record<string, Value>>,
): Readonly<Record<Name, Value>> => {
  const missing = names.filter(name => !(name in entries))
  if (missing.length > 0) throw new Error(`no context has ${missing.join(', ')}`)
  return entries as Readonly<Record<Name, Value>>
}
