import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const family = '@fontsource-variable/atkinson-hyperlegible-next'
const file = `${family}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('')
/** What French writes beyond ASCII, and the signs of our own texts. */
const french = 'àâäæçéèêëîïôœöùûüÿÀÂÆÇÉÈÊËÎÏÔŒÖÙÛÜŸ«»‘’“”–—…€°·•×−→←½§©ªº\u00a0\u202f'

/** As a style sheet names them: ASCII as one range, the others one by one. */
const unicodeRange = `U+0020-007E,${[...french].map(one => `U+${one.codePointAt(0)?.toString(16)}`).join(',')}`

/**
 * The typeface of the product for pages that must stay within 40 kB: the letters of French and the weights in use, 15 kB
 * instead of 34. Any other letter is drawn by the fallback, whose widths agree.
 * @param resolveFrom the module that has the typeface.
 */
export const pagesFont = async (
  resolveFrom: string,
): Promise<{ name: string; source: Buffer; css: string }> => {
  const whole = await readFile(createRequire(resolveFrom).resolve(file))
  const source = await subsetFont(whole, ascii + french, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  })
  const name = `assets/pages-font-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.woff2`
  const css = `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:400 700;font-display:swap;src:url(/${name}) format("woff2");unicode-range:${unicodeRange}}`
  return { name, source, css }
}
