import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A port that leads to a database and can be shut, as a database that goes away is. */
export class Gate {
  private readonly sockets = new Set<Socket>()
  private state: 'open' | 'shut' | 'silent' = 'open'
  private readonly server = createServer((socket) => this.lead(socket))
  /** How often a client has tried to come in. */
  tries = 0

  private constructor(private readonly to: URL) {}

  static async before(uri: string): Promise<Gate> {
    const gate = new Gate(new URL(uri))
    gate.server.listen(0, '127.0.0.1')
    await once(gate.server, 'listening')
    return gate
  }

  get uri(): string {
    return `bolt://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** Ends every connection, and every one that is tried. */
  shut(): void {
    this.state = 'shut'
    this.drop()
  }

  /** Keeps connections, and answers nothing on them. */
  silence(): void {
    this.state = 'silent'
  }

  open(): void {
    this.state = 'open'
    for (const socket of this.sockets) socket.resume()
  }

  /** Ends the connections that there are. */
  drop(): void {
    for (const socket of this.sockets) socket.destroy()
  }

  async close(): Promise<void> {
    this.shut()
    this.server.close()
    await once(this.server, 'close')
  }

  private lead(client: Socket): void {
    this.tries++
    if (this.state === 'shut') {
      client.destroy()
      return
    }
    const database = connect(Number(this.to.port), this.to.hostname)
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      this.sockets.add(from)
      from.on('data', (bytes) => {
        if (this.state !== 'silent') {
          to.write(bytes)
          return
        }
        from.pause()
        from.unshift(bytes)
      })
      from.on('error', () => to.destroy())
      from.on('close', () => {
        this.sockets.delete(from)
        to.destroy()
      })
    }
  }
}
