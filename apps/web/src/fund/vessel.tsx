/** The surface of the water, in a box of 100 by 100: three waves. */
const surface = (top: number): string => `M1 ${top} q8.2 -4 16.3 0 t16.3 0 t16.4 0 t16.3 0 t16.4 0 t16.3 0`

/**
 * A basin that is open on both sides above the water, where streams come in and go out; its water fills it or not.
 * @param setAside the part of the water below a line: what decisions have set aside, from 0 to 1.
 * @param outlet where the wall on the right is open for what goes out, in hundredths of the height; null where it is shut.
 */
export function Vessel({
  isEmpty,
  setAside = 0,
  outlet = null,
}: {
  isEmpty: boolean
  setAside?: number
  outlet?: { top: number; height: number } | null
}) {
  const wall = outlet ? `V${outlet.top + outlet.height} M99 ${outlet.top} V24` : 'V24'
  const line = surface(30)
  const mark = 97 - setAside * 67
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="absolute inset-0 h-full w-full"
    >
      {!isEmpty && (
        <>
          <rect x="0" y="24" width="100" height="30" className="fill-water" />
          <path d={`${line} V97 H1 Z`} className="fill-water" />
          {[30, 44, 58, 72, 86].map(top => (
            <path
              key={top}
              d={surface(top)}
              className={`fill-none ${top === 30 ? 'stroke-ink' : 'stroke-edge'}`}
              strokeWidth={top === 30 ? 2 : 1}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </>
      )}
      {!isEmpty && setAside > 0 && (
        <path
          d={`M1 ${mark} H99`}
          className="fill-none stroke-ink"
          strokeWidth="2"
          strokeDasharray="8 6"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <path
        d={`M1 55 V97 H99 ${wall}`}
        className="fill-none stroke-ink"
        strokeWidth="4"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
