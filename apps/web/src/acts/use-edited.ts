import { type MergedVersions, mergeVersions } from '@reliance/core/shared/merge-versions.ts'
import { TRPCClientError } from '@trpc/client'
import { useEffect, useState } from 'react'
import { SavedMeanwhile } from './failure.ts'
import type { KeptTyping } from './typing-store.ts'
import { type Act, useAct } from './use-act.ts'
import { type Typed, typingIn, useKeptForm, withTyping } from './use-typed.ts'

type Revised = { revision: number }
type Fields = Record<string, unknown>
type FieldOf<Draft> = keyof Draft & string

export type EditForm<Version, Draft> = {
  /** The saved version that the next try is made on. */
  version: Version
  draft: Draft
  act: Act<Draft & Revised>
  input: () => Draft & Revised
  put: (part: Partial<Draft>) => void
  /** What somebody else saved while this person wrote; null while nobody did. */
  meanwhile: (Omit<MergedVersions<Draft>, 'values'> & { saved: Draft }) | null
  /** Gives up one's own value of a field for the saved one. */
  take: (field: FieldOf<Draft>) => void
  /** How often a field took a saved value: the key of a control that keeps what is typed to itself. */
  takes: Partial<Record<FieldOf<Draft>, number>>
}

export type EditOptions<Version, Draft, Output> = {
  first: Version
  draftOf: (version: Version) => Draft
  fetchSaved: () => Promise<Version>
  save: (input: Draft & Revised, requestId: string) => Promise<Output>
  /** The code by which the API says that the revision moved on. */
  movedOn: `${string}.revision_changed`
  fields: readonly string[]
  /** What a page cannot show again from its value alone: it does not come back. */
  unkept?: FieldOf<Draft>
  onDone: (output: Output) => unknown
}

type Edit<Version, Draft> = Pick<EditForm<Version, Draft>, 'version' | 'draft' | 'meanwhile' | 'takes'> & {
  from: Draft
}

/** One time more for each of these fields. */
const counted = <Draft>(
  takes: Partial<Record<FieldOf<Draft>, number>>,
  fields: readonly FieldOf<Draft>[],
) => ({
  ...takes,
  ...(Object.fromEntries(fields.map(field => [field, (takes[field] ?? 0) + 1])) as typeof takes),
})

/** The saved version with what this person typed on it, or on an earlier one, and did not send. */
function begun<Version, Draft extends Fields>(
  version: Version,
  from: Draft,
  typing: KeptTyping | null,
): Edit<Version, Draft> {
  const base = withTyping(from, typing && { changed: typing.from, from: typing.from })
  const { values, taken, contested } = mergeVersions(base, withTyping(base, typing), from)
  const meanwhile = contested.length === 0 ? null : { saved: from, taken, contested }
  return { version, draft: typing ? values : from, from, meanwhile, takes: {} }
}

/** Keeps what is typed until it is saved. */
function useKeptEdit<Version, Draft extends Fields>(
  version: Version,
  draftOf: (version: Version) => Draft,
  unkept: FieldOf<Draft> | undefined,
) {
  const form = useKeptForm('edit')
  const [first] = useState(() => begun(version, draftOf(version), form.read()))
  const [edit, setEdit] = useState(first)
  const [isBack, setBack] = useState(first.draft !== first.from)
  const { draft, from } = edit
  useEffect(() => {
    if (draft === first.draft) return
    const kept = unkept === undefined ? draft : { ...draft, [unkept]: from[unkept] }
    form.keep(typingIn(from, kept))
  }, [form, first, draft, from, unkept])
  const sent = () => {
    form.drop()
    setBack(false)
  }
  const clear = () => {
    sent()
    setEdit(now => ({ ...begun(now.version, now.from, null), takes: now.takes }))
  }
  const typed: Typed = { isBack, sent, clear }
  return [edit, setEdit, typed] as const
}

/**
 * The form of something saved, which several people may edit at once. When the API says that the revision moved on,
 * the saved version is fetched: fields that this person left as they were take its values, those that both changed
 * are named, and the next try is made on it. Nothing is sent again by itself.
 */
export function useEdited<Version extends Revised, Draft extends Fields, Output>({
  first,
  draftOf,
  fetchSaved,
  save,
  movedOn,
  fields,
  unkept,
  onDone,
}: EditOptions<Version, Draft, Output>): EditForm<Version, Draft> {
  const [edit, setEdit, typed] = useKeptEdit(first, draftOf, unkept)
  const act = useAct(
    async (input: Draft & Revised, requestId) => {
      try {
        return await save(input, requestId)
      } catch (error) {
        if (!(error instanceof TRPCClientError) || error.message !== movedOn) throw error
        const version = await fetchSaved()
        const saved = draftOf(version)
        // From what stands, not from what was sent: somebody may go on typing while it travels.
        setEdit(now => {
          const { values, taken, contested } = mergeVersions(now.from, now.draft, saved)
          const meanwhile = { saved, taken, contested }
          return { version, draft: values, from: saved, meanwhile, takes: counted(now.takes, taken) }
        })
        throw new SavedMeanwhile()
      }
    },
    { fields, typed, onDone },
  )
  const put = (part: Partial<Draft>) => {
    setEdit(now => ({ ...now, draft: { ...now.draft, ...part } }))
    for (const field of Object.keys(part)) act.forget(field)
  }
  const { version, draft, meanwhile, takes } = edit
  return {
    version,
    draft,
    meanwhile,
    takes,
    act,
    put,
    input: () => ({ ...draft, revision: version.revision }),
    take: field => {
      setEdit(now => {
        if (now.meanwhile === null) return now
        const taken = { ...now.draft, [field]: now.meanwhile.saved[field] }
        return { ...now, draft: taken, takes: counted(now.takes, [field]) }
      })
      act.forget(field)
    },
  }
}
