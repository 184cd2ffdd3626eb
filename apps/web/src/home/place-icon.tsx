const drawings = {
  today: 'M2 18h20M5 18a7 7 0 0 1 14 0M12 4v3M4.5 8.5l2 2M19.5 8.5l-2 2',
  banks: 'M7 2q3 4 0 8t1 6-2 6M17 2q-3 4 0 8t-1 6 2 6M2 2v20M22 2v20',
  decides: 'M12 3v6M5 15V9h14v6M9.5 3h5M2.5 15h5v5h-5zM16.5 15h5v5h-5z',
  members: 'M8 4 13 9 8 14 3 9zM15 13h7v7h-7zM17.5 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM5 18h6',
  organisation: 'M3 21V10l9-7 9 7v11zM9.5 21v-6h5v6',
  coalition:
    'M12 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM6 13a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM18 13a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  account: 'M12 3a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM3 21c1-5 5-6.5 9-6.5s8 1.5 9 6.5',
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
