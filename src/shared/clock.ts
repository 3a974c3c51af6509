/** The one source of time: milliseconds since 1970. Tests set it; the application follows the database's clock. */
export abstract class Clock {
  abstract now(): number;

  date(): Date {
    return new Date(this.now());
  }
}

/** A clock that stands still until a test moves it. */
export class ManualClock extends Clock {
  constructor(private at: number) {
    super();
  }

  now(): number {
    return this.at;
  }

  set(at: number | string): void {
    this.at = typeof at === 'string' ? Date.parse(at) : at;
  }

  advance(milliseconds: number): void {
    this.at += milliseconds;
  }
}
