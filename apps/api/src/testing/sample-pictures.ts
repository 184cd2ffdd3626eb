import sharp from 'sharp'

/** What a camera writes: where, when and with what a photo was taken, and how it is held. */
const exif = {
  IFD0: { Make: 'Appareil de Lisette', Copyright: 'Lisette Bonnard', Artist: 'Lisette Bonnard' },
  IFD2: { DateTimeOriginal: '2026:11:19 10:04:00', UserComment: 'chez Lisette' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '48/1 51/1 3000/100',
    GPSLongitudeRef: 'E',
    GPSLongitude: '2/1 21/1 700/100',
  },
}
const xmp =
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Lisette Bonnard</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'

/** Red above, blue below: whether a picture was turned can be seen. */
const twoColours = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c00' } }).composite([
    {
      input: { create: { width, height: height / 2, channels: 3, background: '#00c' } },
      left: 0,
      top: height / 2,
    },
  ])

/** A photo of that kind, with its place, its hour, its author and its camera written into it. */
export const photoOf = async (
  format: 'jpeg' | 'png' | 'webp' | 'avif',
  orientation?: number,
): Promise<Buffer> => {
  const flat = await twoColours(40, 20).png().toBuffer()
  const written = sharp(flat).withExif(exif).withXmp(xmp)
  return written
    .withMetadata({ ...(orientation && { orientation }), exif })
    .withXmp(xmp)
    .toFormat(format)
    .toBuffer()
}

/** Three frames, one colour each, with a comment as programs write it. */
export const movingOf = async (format: 'gif' | 'webp'): Promise<Buffer> => {
  const frames = await Promise.all(
    ['#c00', '#0c0', '#00c'].map(background =>
      sharp({ create: { width: 16, height: 8, channels: 4, background } })
        .png()
        .toBuffer(),
    ),
  )
  const options = { delay: [100, 200, 300], loop: 2 }
  const joined = sharp(frames, { join: { animated: true } })
  return format === 'gif'
    ? withGifComment(await joined.gif(options).toBuffer())
    : joined.webp(options).withExif(exif).toBuffer()
}

/** A comment extension (GIF89a, section 24) before the end of the file. */
const withGifComment = (gif: Buffer): Buffer => {
  const text = Buffer.from('chez Lisette, 48.8642 2.3519')
  return Buffer.concat([
    gif.subarray(0, -1),
    Buffer.from([0x21, 0xfe, text.length]),
    text,
    Buffer.from([0, 0x3b]),
  ])
}
