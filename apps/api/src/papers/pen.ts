import PDFDocument from 'pdfkit'
import type { Paper } from './paper.ts'
import { setLines } from './set-lines.ts'
import { type FaceRun, faceRuns, faces, type Weight } from './typeface.ts'

/** A page of A4 and its margins, in points. */
export const sheet = { width: 595.28, height: 841.89, margin: 62, top: 50, bottom: 62 } as const
export const textWidth = sheet.width - 2 * sheet.margin

type Style = { readonly size: number; readonly weight: Weight }
export const styles = {
  title: { size: 20, weight: 700 },
  heading: { size: 13, weight: 700 },
  text: { size: 11, weight: 400 },
  strong: { size: 11, weight: 700 },
} as const satisfies Record<string, Style>

/** The height of a line: enough for accents on capitals. */
export const lineHeight = ({ size }: Style): number => size * 1.29

type Element = PDFKit.PDFStructureElement
/** A text in the lines that it takes in a column. */
export type Setting = { readonly lines: readonly string[]; readonly style: Style; readonly height: number }

/** What draws on the pages of one document, and marks for those who do not see them what each thing is. */
export type Pen = ReturnType<typeof startPen>

/** A document of A4 with its language and title, whose typeface stands in it; what is drawn is collected from `doc`. */
export const startPen = ({ title, lang, madeAt }: Pick<Paper, 'title' | 'lang' | 'madeAt'>) => {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: lang === 'fr' ? 'fr-FR' : 'en-GB',
    displayTitle: true,
    // None of the fonts that a reader would have to bring; the library takes Helvetica otherwise.
    font: '',
    info: { Title: title, Creator: 'Reliance', Producer: 'Reliance', CreationDate: new Date(madeAt) },
  })
  for (const { name, bytes } of faces) doc.registerFont(name, bytes)
  const root = doc.struct('Document')
  doc.addStructure(root)

  const widthOf = ({ face, text, squeeze }: FaceRun, size: number): number =>
    doc.font(face).fontSize(size).widthOfString(text) * squeeze
  const measure = (text: string, { size, weight }: Style): number =>
    faceRuns(text, weight).reduce((sum, run) => sum + widthOf(run, size), 0)

  const pen = {
    doc,
    /** Where the next thing is drawn, from the top of the page. */
    y: sheet.top as number,
    measure,
    set: (text: string, width: number, style: Style): Setting => {
      const lines = setLines(text, width, part => measure(part, style))
      return { lines, style, height: lines.length * lineHeight(style) }
    },
    /** Takes the next page where so much does not fit on this one: what belongs together stays together. */
    need: (height: number): void => {
      if (pen.y + height <= sheet.height - sheet.bottom) return
      doc.addPage()
      pen.y = sheet.top
    },
    /** One line, its letters standing on a line `ascent` below `y`. */
    writeLine: (text: string, x: number, y: number, { size, weight }: Style): void => {
      let at = x
      for (const run of faceRuns(text, weight)) {
        const width = widthOf(run, size)
        doc.fillColor('black').text(run.text, at, y + size, { lineBreak: false, baseline: 'alphabetic' })
        at += width
      }
    },
    write: ({ lines, style }: Setting, x: number, y: number, alignEnd = 0): void => {
      for (const [at, line] of lines.entries()) {
        const left = alignEnd > 0 ? x + alignEnd - measure(line, style) : x
        pen.writeLine(line, left, y + at * lineHeight(style), style)
      }
    },
    rule: (y: number, x: number = sheet.margin, end: number = sheet.width - sheet.margin): void => {
      doc.moveTo(x, y).lineTo(end, y).lineWidth(0.7).strokeColor('black').stroke()
    },
    /** What is drawn has this role; it belongs to the document where no other element takes it. */
    mark: (tag: string, draw: () => void): Element => {
      const content = doc.markStructureContent(tag)
      draw()
      doc.endMarkedContent()
      return doc.struct(tag, {}, [content])
    },
    /** What is drawn says nothing: lines, numbers of pages. */
    decorate: (draw: () => void): void => {
      doc.markContent('Artifact', { type: 'Layout' })
      draw()
      doc.endMarkedContent()
    },
    group: (tag: string, children: Element[]): Element => doc.struct(tag, {}, children),
    add: (element: Element): void => {
      root.add(element)
    },
  }
  return pen
}
