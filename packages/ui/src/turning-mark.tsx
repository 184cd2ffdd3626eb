/** Beside the title of what opens; turns when it is open. The words of the title say what is inside. */
export const TurningMark = () => (
  <span aria-hidden="true" className="text-accent group-open:rotate-90">
    ▸
  </span>
)
