/** A coast drawn by hand once: the same irregular line everywhere, whatever its length. */
function coast(shift: number, swell: number): string {
  const points = Array.from({ length: 61 }, (_, at) => {
    // A little beyond both ends, so that the line leaves the page instead of stopping in it.
    const along = (at * 1040) / 60 - 20
    const out = Math.sin(at * 0.9) * 0.45 + Math.sin(at * 2.3 + 1) * 0.33 + Math.sin(at * 0.37 + 2) * 0.55
    return { along, out: 8 + shift + out * swell }
  })
  return points
    .map(({ along, out }, at) => {
      if (at === 0) return `M${out.toFixed(1)} ${along}`
      const before = points[at - 1] ?? { along, out }
      return `Q${before.out.toFixed(1)} ${before.along.toFixed(1)} ${((before.out + out) / 2).toFixed(1)} ${((before.along + along) / 2).toFixed(1)}`
    })
    .join('')
}

/** One coast and two lines of water, in a strip of 24 by 1000. */
export const coastLines = [coast(0, 4.2), coast(6, 3.4), coast(11, 2.6)] as const
