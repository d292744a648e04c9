/** Rows of a table by their numbers, a bit each: a file may hold millions, and every one of them be invalid. */
export class RowSet {
  size = 0
  private bits = new Uint8Array(1024)

  add(row: number): void {
    const byte = row >> 3
    if (byte >= this.bits.length) {
      const wider = new Uint8Array(Math.max(byte + 1, 2 * this.bits.length))
      wider.set(this.bits)
      this.bits = wider
    }
    if (this.has(row)) return
    this.bits[byte]! |= 1 << (row & 7)
    this.size++
  }

  has(row: number): boolean {
    return ((this.bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0
  }
}
