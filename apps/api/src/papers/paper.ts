import type { Language } from '@reliance/core/shared/messages.ts'

type Fact = readonly [label: string, value: string]

/** One part of a paper, from top to bottom. Every text is drawn as it is: nothing in it is markup. */
export type PaperPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Labels with what stands for each; a long text is `quiet`, all else is what the eye looks for. */
  | { readonly kind: 'facts'; readonly rows: readonly Fact[]; readonly quiet?: true }
  /** The same, beside a code that a telephone reads; `alt` says what it is to those who do not see it. */
  | {
      readonly kind: 'code'
      readonly rows: readonly Fact[]
      readonly payload: string
      readonly alt: string
    }
  /** Its last column holds figures. */
  | {
      readonly kind: 'table'
      readonly heads: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** Lines to write on by hand. */
  | { readonly kind: 'blanks'; readonly labels: readonly string[] }

/** What a paper says, before it is drawn. */
export type Paper = {
  readonly lang: Language
  readonly title: string
  readonly parts: readonly PaperPart[]
  /** At the bottom of each page, before its number. */
  readonly foot: string
  /** The instant written into the file, in ISO 8601. */
  readonly madeAt: string
}
