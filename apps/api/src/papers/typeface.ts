import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

export type Weight = 400 | 700

/** The two files of a weight: Western European letters first, then those of the rest of Europe in Latin script. */
const ranges = ['latin', 'latin-ext'] as const
export type FaceName = `${(typeof ranges)[number]}-${Weight}`

// By the name of the package: the API runs as one file, far from its sources.
const { resolve } = createRequire(import.meta.url)
const fileOf = (name: FaceName): Buffer => {
  const file = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${name}-normal.woff`
  return readFileSync(resolve(file))
}

/** Our own typeface, Atkinson Hyperlegible Next, as bytes for the files that are written with it. */
export const faces: readonly { readonly name: FaceName; readonly bytes: Buffer }[] = (
  [400, 700] as const
).flatMap(weight =>
  ranges.map(range => {
    const name: FaceName = `${range}-${weight}`
    return { name, bytes: fileOf(name) }
  }),
)

/** Both weights draw the same signs. */
const coverage = ranges.map(range => {
  const face = faces.find(({ name }) => name === `${range}-400`)
  return { range, font: create(face?.bytes ?? fileOf(`${range}-400`)) as Font }
})

const rangeOf = (sign: string) =>
  coverage.find(({ font }) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))?.range

/** Signs that stand for one which the typeface does not draw. */
const alike: Readonly<Record<string, string>> = { '\u2010': '-', '\u2011': '-', '\u2212': '-' }

/** A sign as the typeface can draw it: itself, what it is made of without marks, or a question mark. */
const drawable = (sign: string): string => {
  if (rangeOf(sign) || sign === narrowSpace) return sign
  const known = alike[sign]
  if (known) return known
  const bare = sign.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return bare !== '' && [...bare].every(one => rangeOf(one)) ? bare : '?'
}

const narrowSpace = '\u202f'
/** How wide U+202F is beside U+00A0, by which it is drawn: the typeface has none. */
const narrowness = 0.6

/** Signs that follow one another in one face. `squeeze` is how much of its width a run takes. */
export type FaceRun = { readonly face: FaceName; text: string; readonly squeeze: number }

/** A text as runs of one face each, in which every sign is drawn; none is left to a typeface of the reader's. */
export const faceRuns = (text: string, weight: Weight): FaceRun[] => {
  const runs: FaceRun[] = []
  for (const sign of [...text.normalize('NFC')].map(drawable).join('')) {
    if (sign === narrowSpace) {
      runs.push({ face: `latin-${weight}`, text: '\u00a0', squeeze: narrowness })
      continue
    }
    const face: FaceName = `${rangeOf(sign) ?? 'latin'}-${weight}`
    const last = runs.at(-1)
    if (last && last.face === face && last.squeeze === 1) last.text += sign
    else runs.push({ face, text: sign, squeeze: 1 })
  }
  return runs
}
