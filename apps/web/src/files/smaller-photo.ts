/** The longer side of a photo that is sent (pixels): a sheet of paper stays readable, small print too. */
const longestSide = 2400
const quality = 0.82

/**
 * A photo as it is sent: drawn again, smaller. The place, the hour and the device that a camera writes into its
 * files stay at home. What the browser cannot draw is sent as it is, and the server says whether it takes it.
 */
export async function smallerPhoto(file: File): Promise<File> {
  if (!/^image\/(jpeg|webp|heic|heif)$/.test(file.type)) return file
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (picture === null) return file
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const drawn = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', quality))
  return drawn === null
    ? file
    : new File([drawn], file.name.replace(/\.[^.]*$/, '.jpg'), { type: 'image/jpeg' })
}
