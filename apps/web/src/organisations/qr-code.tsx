import encodeQR from 'qr'

/** A code that a telephone reads, drawn as one path; `label` says where it leads to those who do not see it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const dots = encodeQR(text, 'raw', { border: 2 })
  const path = dots.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    // Black on white in both themes and on paper: a camera looks for that.
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${dots.length} ${dots.length}`}
      shapeRendering="crispEdges"
      className="h-auto w-full max-w-80 bg-[white]"
    >
      <path d={path} fill="black" />
    </svg>
  )
}
