const drawings = {
  today: 'M2 18h20M5 18a7 7 0 0 1 14 0M12 4v3M4.5 8.5l2 2M19.5 8.5l-2 2',
  talk: 'M3 4h12v8H9l-4 4v-4H3zM18 9h3v8h-2v4l-4-4h-4v-2',
  decide: 'M12 3v6M5 15V9h14v6M9.5 3h5M2.5 15h5v5h-5zM16.5 15h5v5h-5z',
  act: 'M3 12h13M11 6l6 6-6 6M21 4v16',
  share: 'M3 8h16l-4-4M21 16H5l4 4',
  us: 'M12 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM6 13a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM18 13a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  everything: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
} as const

export type PlaceIconName = keyof typeof drawings

/** Always beside its word. */
export function PlaceIcon({ name }: { name: PlaceIconName }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="size-6 shrink-0 fill-none stroke-current"
      strokeWidth="2"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
