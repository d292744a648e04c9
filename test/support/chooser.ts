import fc, { type GeneratorValue } from 'fast-check'

/** Choices of a property test, written as a program makes them. */
export class Chooser {
  constructor(private readonly generate: GeneratorValue) {}

  upTo(max: number): number {
    return this.generate(fc.integer, { min: 0, max })
  }

  oneIn(n: number): boolean {
    return this.upTo(n - 1) === 0
  }

  oneOf<T>(values: readonly T[]): T {
    return values[this.upTo(values.length - 1)]!
  }

  /** None, or as many as `max`. */
  some<T>(max: number, make: () => T): T[] {
    return Array.from({ length: this.upTo(max) }, make)
  }
}
