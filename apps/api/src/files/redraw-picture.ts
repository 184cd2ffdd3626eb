import { type PictureSize, pixelsMax } from '@reliance/core/shared/stored-file.ts'
import sharp, { type Sharp } from 'sharp'

/** Pictures drawn at the same time: each takes a thread of the pool, and four bytes a pixel. */
const atOnce = 2
/** What takes longer than this (seconds) is made to take long. */
const longest = 30

sharp.cache(false)
sharp.concurrency(1)
// The library also reads what we do not take; a file is only ever read as what its first bytes say.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    ...['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
    ...['VipsForeignLoadNsgifBuffer', 'VipsForeignLoadHeifBuffer'],
  ],
})

type Drawing = { format: string; moves: boolean; write: (picture: Sharp) => Sharp }

const drawings: Readonly<Record<string, Drawing>> = {
  'image/jpeg': { format: 'jpeg', moves: false, write: picture => picture.jpeg({ quality: 88 }) },
  'image/png': { format: 'png', moves: false, write: picture => picture.png() },
  'image/webp': { format: 'webp', moves: true, write: picture => picture.webp({ quality: 88 }) },
  'image/gif': { format: 'gif', moves: true, write: picture => picture.gif() },
  'image/avif': { format: 'heif', moves: false, write: picture => picture.avif({ quality: 60, effort: 2 }) },
}

export const isPicture = (mediaType: string): boolean => Object.hasOwn(drawings, mediaType)

/** The picture is damaged, or is not what its first bytes say. */
export class UnreadablePicture extends Error {
  override name = 'UnreadablePicture'
}

const waiting: (() => void)[] = []
let drawingCount = 0

/** Waits for its turn: many pictures at once take no more memory than two. */
const inTurn = async <Result>(draw: () => Promise<Result>): Promise<Result> => {
  if (drawingCount >= atOnce) await new Promise<void>(resolve => waiting.push(resolve))
  else drawingCount++
  try {
    return await draw()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else drawingCount--
  }
}

const reading = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    throw new UnreadablePicture('the picture cannot be read', { cause: error })
  }
}

/** How large a picture is, without drawing it. @throws {UnreadablePicture} */
export const pictureSize = async (content: Buffer, mediaType: string): Promise<PictureSize> => {
  const drawing = drawings[mediaType]
  const found = await reading(() => sharp(content, { limitInputPixels: false }).metadata())
  if (found.format !== drawing?.format) throw new UnreadablePicture('another kind of picture')
  const { width, height, pageHeight = height, pages = 1 } = found
  return { width, height: pageHeight, frames: drawing.moves ? pages : 1 }
}

/**
 * The picture drawn again, as it stands upright: nothing is left of what a camera or a program wrote into it (place,
 * hour, device, author, comments, thumbnails) or behind it. Those that move go on moving.
 * @throws {UnreadablePicture}
 */
export const redrawPicture = (
  content: Buffer,
  mediaType: string,
  { frames }: PictureSize,
): Promise<Buffer> => {
  const drawing = drawings[mediaType]
  if (!drawing) throw new UnreadablePicture('no picture')
  const moves = frames > 1
  const options = {
    failOn: 'error',
    limitInputPixels: pixelsMax,
    animated: moves,
    autoOrient: !moves,
  } as const
  return inTurn(() =>
    reading(() => drawing.write(sharp(content, options)).timeout({ seconds: longest }).toBuffer()),
  )
}
