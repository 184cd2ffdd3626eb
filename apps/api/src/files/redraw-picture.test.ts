import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { movingOf, photoOf } from '../testing/sample-pictures.ts'
import { pictureSize, redrawPicture, UnreadablePicture } from './redraw-picture.ts'

const redrawn = async (content: Buffer, mediaType: string) =>
  redrawPicture(content, mediaType, await pictureSize(content, mediaType))

/** What would be read in the file by whoever looks for it. */
const told = /Lisette|48\.8642|GPS|Exif|2026:11:19|Appareil|adobe:ns|xpacket/i

const chunk = (kind: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

describe('a picture drawn again keeps nothing of where, when, with what and by whom it was taken', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s', async format => {
    const photo = await photoOf(format)
    expect(photo.toString('latin1')).toMatch(told)
    const drawn = await redrawn(photo, `image/${format}`)
    expect(drawn.toString('latin1')).not.toMatch(told)
    const { exif, xmp, iptc, icc, width, height, comments } = await sharp(drawn).metadata()
    expect([exif, xmp, iptc, icc, comments]).toEqual([undefined, undefined, undefined, undefined, undefined])
    expect([width, height]).toEqual([40, 20])
  })

  it('png, in the chunks that programs write texts and places into', async () => {
    const photo = await photoOf('png')
    const end = photo.length - 12
    const texts = [
      chunk('tEXt', Buffer.from('Comment\u000048.8642,2.3519 chez Lisette', 'latin1')),
      chunk('iTXt', Buffer.from('Author\u0000\u0000\u0000\u0000\u0000Lisette Bonnard')),
      chunk('tIME', Buffer.from([0x07, 0xea, 11, 19, 10, 4, 0])),
    ]
    const planted = Buffer.concat([photo.subarray(0, end), ...texts, photo.subarray(end)])
    expect(planted.toString('latin1')).toMatch(/48\.8642/)
    const drawn = await redrawn(planted, 'image/png')
    expect(drawn.toString('latin1')).not.toMatch(/Lisette|48\.8642|tEXt|iTXt|zTXt|tIME|eXIf/)
  })

  it('what stands behind a picture goes, too', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const photo = Buffer.concat([await photoOf(format), Buffer.from('PK\u0003\u0004 chez Lisette')])
      expect((await redrawn(photo, `image/${format}`)).toString('latin1')).not.toMatch(told)
    }
  })

  it.each(['gif', 'webp'] as const)('a %s that moves goes on moving, as fast and as often', async format => {
    const moving = await movingOf(format)
    expect(moving.toString('latin1')).toMatch(told)
    const drawn = await redrawn(moving, `image/${format}`)
    expect(drawn.toString('latin1')).not.toMatch(told)
    const { pages, delay, loop, width, pageHeight } = await sharp(drawn, { animated: true }).metadata()
    expect({ pages, delay, loop, width, pageHeight }).toEqual({
      pages: 3,
      delay: [100, 200, 300],
      loop: 2,
      width: 16,
      pageHeight: 8,
    })
  })
})

describe('a photo stands upright', () => {
  /** The colour of a corner, as red or blue. */
  const corner = async (content: Buffer, left: number, top: number): Promise<string> => {
    const [red = 0, , blue = 0] = await sharp(content)
      .extract({ left, top, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer()
    return red > blue ? 'red' : 'blue'
  }

  it.each([
    [1, 40, 20, 'red', 'blue'],
    [3, 40, 20, 'blue', 'red'],
    [6, 20, 40, 'blue', 'blue'],
    [8, 20, 40, 'red', 'red'],
  ])('held in way %d it is %d by %d', async (orientation, width, height, topLeft, bottomLeft) => {
    const drawn = await redrawn(await photoOf('jpeg', orientation), 'image/jpeg')
    const found = await sharp(drawn).metadata()
    expect([found.width, found.height, found.orientation]).toEqual([width, height, undefined])
    expect(await corner(drawn, 1, 1)).toBe(topLeft)
    expect(await corner(drawn, 1, height - 2)).toBe(bottomLeft)
  })
})

describe('what is no picture is not drawn', () => {
  it.each([
    ['a damaged one', async () => (await photoOf('jpeg')).subarray(0, 200), 'image/jpeg'],
    [
      'a drawing',
      async () =>
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
      'image/png',
    ],
    ['one of another kind', () => photoOf('png'), 'image/jpeg'],
    ['nothing', async () => Buffer.alloc(0), 'image/png'],
  ])('%s', async (_, make, mediaType) => {
    await expect(make().then(content => redrawn(content, mediaType))).rejects.toThrow(UnreadablePicture)
  })

  it('the size of one that would fill the memory is known before it is drawn', async () => {
    const head = Buffer.from([0, 0, 0x9c, 0x40, 0, 0, 0x9c, 0x40, 8, 2, 0, 0, 0])
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const bomb = Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('IDAT', Buffer.from('789c030000000001', 'hex')),
      chunk('IEND', Buffer.alloc(0)),
    ])
    expect(await pictureSize(bomb, 'image/png')).toEqual({ width: 40_000, height: 40_000, frames: 1 })
    await expect(redrawn(bomb, 'image/png')).rejects.toThrow(UnreadablePicture)
  })
})
