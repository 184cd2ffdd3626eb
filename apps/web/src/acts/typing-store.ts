import { typingPrefix } from './forget-typing.ts'

type Fields = Readonly<Record<string, unknown>>
/** Fields that differ from the empty form, and what that form held in them. */
export type KeptTyping = { changed: Fields; from: Fields }
type Entry = KeptTyping & { at: number }

export type TypingStore = {
  /** What this tab typed in a form; else what was typed last in another one. */
  read: (form: string) => KeptTyping | null
  keep: (form: string, typing: KeptTyping) => void
  /** Drops what this tab typed there, and what it went on from; what another tab typed since stays. */
  drop: (form: string) => void
  /** Drops what is older than two weeks, and what somebody else left without signing out. */
  tidy: (personId: string) => void
}

const dayMs = 24 * 60 * 60 * 1000
const keptMs = 14 * dayMs

/** By the name of the field, however deep it stands: what opens something, where money goes, and files. */
const isNeverKept = (field: string): boolean =>
  /password|secret|token|key$|iban|\bbic\b|files?$|fileids?$/i.test(field)
const withoutSecrets = (field: string, value: unknown): unknown =>
  isNeverKept(field) || value instanceof Blob ? undefined : value

/** What cannot be read is as good as nothing: another version of the application wrote it. */
function entryOf(text: string | null): Entry | null {
  try {
    const entry = JSON.parse(text ?? 'null') as Entry | null
    return entry && typeof entry.at === 'number' && entry.changed && entry.from ? entry : null
  } catch {
    return null
  }
}

/**
 * What was typed and not sent, by form and by tab, so that two tabs write side by side.
 * @param tab this tab, over its reloads.
 * @param nowMs the clock, in milliseconds.
 */
export function typingStore(storage: Storage, tab: string, nowMs: () => number): TypingStore {
  const wentOnFrom = new Map<string, string>()
  const ownKey = (form: string): string => `${typingPrefix}${form} ${tab}`
  const entries = (start: string) =>
    Object.keys(storage)
      .filter(key => key.startsWith(start))
      .map(key => ({ key, entry: entryOf(storage.getItem(key)) }))
  // One of the future was written by a clock that was wrong: it would never grow old.
  const isOld = (entry: Entry | null): boolean =>
    entry === null || nowMs() - entry.at > keptMs || entry.at - nowMs() > dayMs
  return {
    read: form => {
      const found = entries(`${typingPrefix}${form} `).filter(({ entry }) => !isOld(entry))
      const own = found.find(({ key }) => key === ownKey(form))
      const [newest] = found.toSorted((a, b) => (b.entry?.at ?? 0) - (a.entry?.at ?? 0))
      const taken = own ?? newest
      if (taken) wentOnFrom.set(form, taken.key)
      return taken?.entry ?? null
    },
    keep: (form, { changed, from }) => {
      const text = JSON.stringify({ at: nowMs(), changed, from }, withoutSecrets)
      const isEmpty = Object.keys(changed).every(isNeverKept)
      if (isEmpty) storage.removeItem(ownKey(form))
      else storage.setItem(ownKey(form), text)
    },
    drop: form => {
      storage.removeItem(wentOnFrom.get(form) ?? ownKey(form))
      storage.removeItem(ownKey(form))
      wentOnFrom.delete(form)
    },
    tidy: personId => {
      for (const { key, entry } of entries(typingPrefix))
        if (isOld(entry) || !key.startsWith(`${typingPrefix}${personId} `)) storage.removeItem(key)
    },
  }
}
