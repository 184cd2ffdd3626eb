import type { Paper } from './paper.ts'

type Named = { name: string; paper: Paper }

/**
 * A paper as a file, drawn when the transaction that read it is over. What draws is loaded with the first one: a process
 * starts without it.
 */
export const drawn = async ({ name, paper }: Named): Promise<{ fileName: string; content: string }> => {
  const { drawPaper } = await import('../papers/draw-paper.ts')
  const bytes = await drawPaper(paper)
  return { fileName: `${name}.pdf`, content: bytes.toString('base64') }
}
