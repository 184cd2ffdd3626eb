/**
 * Holds the place of what is coming, so that nothing jumps.
 * @param label said to those who listen; none where a title says it already.
 */
export function Skeleton({ label, lines = 4 }: { label?: string; lines?: number }) {
  return (
    <div role={label === undefined ? undefined : 'status'} className="flex max-w-line flex-col gap-4">
      {label !== undefined && <span className="only-read">{label}</span>}
      {Array.from({ length: lines }, (_, line) => line).map(line => (
        <div
          key={line}
          className={`h-6 bg-mixed-wash ${line === 0 ? 'h-10 w-3/5' : line % 3 === 0 ? 'w-4/5' : 'w-full'}`}
        />
      ))}
    </div>
  )
}
