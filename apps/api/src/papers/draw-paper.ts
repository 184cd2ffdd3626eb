import { once } from 'node:events'
import { setImmediate as othersFirst } from 'node:timers/promises'
import encodeQR from 'qr'
import type { Paper, PaperPart } from './paper.ts'
import { lineHeight, type Pen, type Setting, sheet, startPen, styles, textWidth } from './pen.ts'

type PartOf<Kind extends PaperPart['kind']> = Extract<PaperPart, { kind: Kind }>

/** Wide enough for the longest of our labels on two lines; beside a code an IBAN has to stand on one. */
const labelWidth = 150
const labelWidthByCode = 108
const gap = 12
const codeWidth = 104

const drawText = (pen: Pen, tag: string, text: string, style: Setting['style'], before = 0): void => {
  pen.y += before
  const setting = pen.set(text, textWidth, style)
  pen.need(setting.height)
  pen.add(pen.mark(tag, () => pen.write(setting, sheet.margin, pen.y)))
  pen.y += setting.height
}

/** A heading, with room for two lines of what it stands above. */
const drawHeading = (pen: Pen, text: string): void => {
  pen.y += 9
  pen.need(lineHeight(styles.heading) + 2 * lineHeight(styles.text))
  drawText(pen, 'H2', text, styles.heading)
  pen.y += 2
}

/** A row of cells, each in its column; the next row begins below the highest. */
const drawRow = (
  pen: Pen,
  cells: readonly { tag: string; setting: Setting; x: number; alignEnd?: number }[],
) => {
  const height = Math.max(...cells.map(({ setting }) => setting.height))
  pen.need(height)
  const drawn = cells.map(({ tag, setting, x, alignEnd }) =>
    pen.mark(tag, () => pen.write(setting, x, pen.y, alignEnd)),
  )
  pen.y += height + 2
  return pen.group('TR', drawn)
}

const drawFacts = (
  pen: Pen,
  { rows, quiet }: Pick<PartOf<'facts'>, 'rows' | 'quiet'>,
  width: number = textWidth,
  labels = labelWidth,
): void => {
  const drawn = rows.map(([label, value]) =>
    drawRow(pen, [
      { tag: 'TH', setting: pen.set(label, labels - gap, styles.text), x: sheet.margin },
      {
        tag: 'TD',
        setting: pen.set(value, width - labels, quiet ? styles.text : styles.strong),
        x: sheet.margin + labels,
      },
    ]),
  )
  pen.add(pen.group('Table', drawn))
}

/** As rectangles, which stay sharp at any size: runs of dark dots in one row are one of them. */
const drawCode = (pen: Pen, { payload, alt }: PartOf<'code'>, x: number, y: number): void => {
  const { doc } = pen
  const dots = encodeQR(payload, 'raw', { ecc: 'medium', border: 2 })
  const size = codeWidth / dots.length
  const content = doc.markStructureContent('Figure')
  for (const [down, row] of dots.entries()) {
    let from = -1
    for (let at = 0; at <= row.length; at++) {
      if (row[at] && from < 0) from = at
      if (row[at] || from < 0) continue
      doc.rect(x + from * size, y + down * size, (at - from) * size, size)
      from = -1
    }
  }
  doc.fill('black')
  doc.endMarkedContent()
  pen.add(doc.struct('Figure', { alt }, [content]))
}

const drawFactsAndCode = (pen: Pen, part: PartOf<'code'>): void => {
  pen.need(codeWidth)
  const top = pen.y
  drawFacts(pen, part, textWidth - codeWidth - gap, labelWidthByCode)
  drawCode(pen, part, sheet.width - sheet.margin - codeWidth, top)
  pen.y = Math.max(pen.y, top + codeWidth)
}

const drawTable = (pen: Pen, { heads, rows }: PartOf<'table'>): void => {
  const columnWidth = textWidth / heads.length
  const rowOf = (cells: readonly string[], tag: string, style: Setting['style']) =>
    drawRow(
      pen,
      cells.map((text, at) => ({
        tag,
        setting: pen.set(text, columnWidth - gap, style),
        x: sheet.margin + at * columnWidth,
        alignEnd: at === heads.length - 1 ? columnWidth : 0,
      })),
    )
  const head = rowOf(heads, 'TH', styles.text)
  pen.decorate(() => pen.rule(pen.y))
  pen.y += 3
  pen.add(pen.group('Table', [head, ...rows.map(row => rowOf(row, 'TD', styles.text))]))
}

/** A label and a line to write on, high enough for handwriting. */
const drawBlanks = (pen: Pen, { labels }: PartOf<'blanks'>): void => {
  for (const label of labels) {
    const setting = pen.set(label, textWidth / 2 - gap, styles.text)
    pen.need(setting.height + 14)
    pen.y += 8
    pen.add(pen.mark('P', () => pen.write(setting, sheet.margin, pen.y)))
    const base = pen.y + setting.height - 1
    pen.decorate(() => pen.rule(base, sheet.margin + textWidth / 2))
    pen.y += setting.height + 4
  }
}

const drawPart = (pen: Pen, part: PaperPart): void => {
  if (part.kind === 'heading') drawHeading(pen, part.text)
  else if (part.kind === 'text') drawText(pen, 'P', part.text, styles.text, 3)
  else if (part.kind === 'facts') drawFacts(pen, part)
  else if (part.kind === 'code') drawFactsAndCode(pen, part)
  else if (part.kind === 'table') drawTable(pen, part)
  else drawBlanks(pen, part)
}

/** What the paper is, and which page of how many: on each, for pages that are laid apart. */
const drawFeet = (pen: Pen, foot: string): void => {
  const { start, count } = pen.doc.bufferedPageRange()
  const style = styles.text
  for (let at = start; at < start + count; at++) {
    pen.doc.switchToPage(at)
    const number = `${at + 1} / ${count}`
    const numberWidth = pen.measure(number, style)
    const [line = ''] = pen.set(foot, textWidth - numberWidth - gap, style).lines
    const y = sheet.height - sheet.bottom + 22
    pen.decorate(() => {
      pen.writeLine(line, sheet.margin, y, style)
      pen.writeLine(number, sheet.width - sheet.margin - numberWidth, y, style)
    })
  }
}

/** A paper as a PDF of A4 pages, black on white, tagged, in our own typeface. */
export const drawPaper = async ({ parts, foot, ...head }: Paper): Promise<Buffer> => {
  const pen = startPen(head)
  const pieces: Buffer[] = []
  pen.doc.on('data', piece => pieces.push(piece))
  drawText(pen, 'H1', head.title, styles.title)
  pen.y += 5
  for (const part of parts) {
    drawPart(pen, part)
    // Setting a page takes some tens of milliseconds: other requests do not wait for all of it.
    await othersFirst()
  }
  drawFeet(pen, foot)
  const ended = once(pen.doc, 'end')
  pen.doc.end()
  await ended
  return Buffer.concat(pieces)
}
