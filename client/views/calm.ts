// Tells a tree view of changes only while it asks for nothing: VS Code forgets the items of a tree that changes while their
// children are being asked for, and draws them without any.
const QUIET_MS = 300;

export class Calm {
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly tell: () => void,
    readonly now: () => number = Date.now,
  ) {}

  /** The view asks for items. */
  asked(): void {
    this.#last = this.now();
  }

  /** Something changed: tells at once, or when the view has rested. Changes that come together are told once. */
  change(): void {
    if (this.#timer !== undefined) return;
    const left = this.#last + QUIET_MS - this.now();
    if (left <= 0) {
      // The view will ask in a moment.
      this.asked();
      this.tell();
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.change();
    }, left);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
