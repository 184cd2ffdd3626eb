import { useSay } from '@reliance/ui/live-region.tsx'
import { type Act, useAct } from './use-act.ts'
import { useTyped } from './use-typed.ts'

/** What a field of text or a list needs: its value, what is wrong with it, and where a change goes. */
type TextProps = { value: string; error: string | undefined; onChange: (value: string) => void }
type TextKey<Draft> = { [Key in keyof Draft]: Draft[Key] extends string ? Key : never }[keyof Draft] & string

export type DraftForm<Draft> = {
  draft: Draft
  act: Act<Draft>
  put: (part: Partial<Draft>) => void
  text: (key: TextKey<Draft>) => TextProps
}

/**
 * One form of several fields: what is typed, the act that sends it, and a clean sheet with a sentence said once it
 * is done. What is corrected is no longer wrong; what is refused stays typed, and what is not sent comes back.
 * @param name tells the forms of one page apart: with an id where the page has several of a kind.
 */
export function useDraft<Draft extends Record<string, unknown>, Output>(
  name: string,
  empty: () => Draft,
  call: (draft: Draft, requestId: string) => Promise<Output>,
  done: (output: Output) => string,
): DraftForm<Draft> {
  const say = useSay()
  const [draft, setDraft, typed] = useTyped(name, empty)
  const act = useAct(call, {
    fields: Object.keys(draft),
    typed,
    onDone: output => {
      typed.clear()
      say(done(output))
    },
  })
  const put = (part: Partial<Draft>) => {
    // From what stands, not from what was drawn: a file may arrive while somebody types.
    setDraft(now => ({ ...now, ...part }))
    for (const field of Object.keys(part)) act.forget(field)
  }
  return {
    draft,
    act,
    put,
    text: key => ({
      value: String(draft[key]),
      error: act.errorOf(key),
      onChange: value => put({ [key]: value } as Partial<Draft>),
    }),
  }
}
