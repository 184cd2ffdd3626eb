import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import type { Person } from '../person.ts'
import { queries, queryClient } from '../trpc.ts'
import { type KeptTyping, type TypingStore, typingStore } from './typing-store.ts'

/** What a form says of what is typed in it. */
export type Typed = {
  /** Whether it came back from an earlier visit. */
  isBack: boolean
  /** As if nothing had been typed. */
  clear: () => void
  /** It was sent: nothing of it is kept. */
  sent: () => void
}

const tabKey = 'tab'

/** The id of this tab. It is written down only while the tab leaves a page, so that a copy of a tab is another one. */
function claimTab(): string {
  const id = sessionStorage.getItem(tabKey) ?? crypto.randomUUID()
  sessionStorage.removeItem(tabKey)
  addEventListener('pagehide', () => sessionStorage.setItem(tabKey, id))
  addEventListener('pageshow', () => sessionStorage.removeItem(tabKey))
  return id
}

let opened: TypingStore | null = null
function store(personId: string): TypingStore {
  if (opened === null) {
    opened = typingStore(localStorage, claimTab(), Date.now)
    opened.tidy(personId)
  }
  return opened
}

/** A browser that keeps nothing, or that is full, is no reason for a form not to work. */
function attempt<Answer>(act: () => Answer): Answer | null {
  try {
    return act()
  } catch {
    return null
  }
}

type KeptForm = {
  read: () => KeptTyping | null
  keep: (typing: KeptTyping) => void
  drop: () => void
}

/**
 * Where one form of this page keeps what this person types; a visitor's is not kept.
 * @param name tells the forms of one page apart.
 */
export function useKeptForm(name: string): KeptForm {
  const [form] = useState((): KeptForm => {
    const personId = queryClient.getQueryData<Person | null>(queries.identity.whoAmI.queryKey())?.personId
    const form = `${personId} ${location.pathname}${location.search} ${name}`
    const within = <Answer>(act: (kept: TypingStore) => Answer) =>
      personId === undefined ? null : attempt(() => act(store(personId)))
    return {
      read: () => within(kept => kept.read(form)),
      keep: typing => within(kept => kept.keep(form, typing)),
      drop: () => within(kept => kept.drop(form)),
    }
  })
  return form
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** A form of one field may hold its text alone. */
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : { value })

/** What was typed, beside what the empty form holds there. */
export function typingIn(empty: unknown, value: unknown): KeptTyping {
  const before = fieldsOf(empty)
  const changed = Object.entries(fieldsOf(value)).filter(
    ([field, now]) => JSON.stringify(now) !== JSON.stringify(before[field]),
  )
  return {
    changed: Object.fromEntries(changed),
    from: Object.fromEntries(changed.map(([field]) => [field, before[field]])),
  }
}

/** Whether what was kept has the shape that the form has today: another version may have kept it. */
function isAlike(empty: unknown, kept: unknown): boolean {
  if (empty === null || kept === null) return !isFields(empty) && !isFields(kept)
  if (typeof empty !== typeof kept || Array.isArray(empty) !== Array.isArray(kept)) return false
  if (Array.isArray(empty) && Array.isArray(kept))
    return kept.every(one => (empty.length > 0 ? isAlike(empty[0], one) : one !== null))
  if (!isFields(empty) || !isFields(kept)) return true
  return Object.entries(empty).every(([field, value]) => field in kept && isAlike(value, kept[field]))
}

/** The empty form with what was typed in it, as far as it still has such fields. */
export function withTyping<Value>(empty: Value, typing: KeptTyping | null): Value {
  const before = fieldsOf(empty)
  const changed = Object.entries(typing?.changed ?? {}).filter(
    ([field, value]) => field in before && isAlike(before[field], value),
  )
  if (changed.length === 0) return empty
  const after: Fields = { ...before, ...Object.fromEntries(changed) }
  return (isFields(empty) ? after : after.value) as Value
}

/**
 * What was typed, but texts and figures that somebody else has saved anew since: what stands now is shown there. A form that
 * shows both versions (`useEdited`) needs all of it.
 */
export function unmoved(empty: unknown, typing: KeptTyping | null): KeptTyping | null {
  if (typing === null) return null
  const before = fieldsOf(empty)
  const changed = Object.entries(typing.changed).filter(([field]) => {
    const [now, then] = [before[field], typing.from[field]]
    return typeof now === 'object' || typeof then === 'object' || now === then
  })
  return { ...typing, changed: Object.fromEntries(changed) }
}

/**
 * What is typed in a form, in place of `useState`: it is kept in this browser until it is sent, cleared or two weeks
 * old, and comes back with the form. Hand the third value to `useAct`, and its form shows that it came back.
 */
export function useTyped<Value>(
  name: string,
  fresh: () => Value,
): [Value, Dispatch<SetStateAction<Value>>, Typed] {
  const form = useKeptForm(name)
  const [start, setStart] = useState(() => {
    const empty = fresh()
    const first = withTyping(empty, unmoved(empty, form.read()))
    return { empty, first, isBack: first !== empty }
  })
  const [value, setValue] = useState(start.first)
  useEffect(() => {
    if (value !== start.first) form.keep(typingIn(start.empty, value))
  }, [form, start, value])
  return [
    value,
    setValue,
    {
      isBack: start.isBack,
      clear: () => {
        const empty = fresh()
        form.drop()
        setStart({ empty, first: empty, isBack: false })
        setValue(empty)
      },
      sent: () => {
        form.drop()
        setStart(now => ({ ...now, first: value, isBack: false }))
      },
    },
  ]
}
