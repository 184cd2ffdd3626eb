/** Lets a loop rest until somebody rings, or for a while. A ring that nobody waits for is kept for the next rest. */
export class Bell {
  #rung = false
  #wake: () => void = () => {
    this.#rung = true
  }

  ring(): void {
    this.#wake()
  }

  /** @param ms the longest rest, in milliseconds. */
  rest(ms: number): Promise<void> {
    return new Promise(resolve => {
      const end = () => {
        clearTimeout(timer)
        this.#rung = false
        this.#wake = () => {
          this.#rung = true
        }
        resolve()
      }
      const timer = setTimeout(end, this.#rung ? 0 : ms)
      this.#wake = end
    })
  }
}
