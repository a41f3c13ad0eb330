import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'

const WEB = new URL('./web/', import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
}

export interface DemoServer {
  readonly url: string
  close(): Promise<void>
}

/** Serves the demo on loopback only. Port 0: any free one. */
export function serveDemo(port = 0): Promise<DemoServer> {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost').pathname, response).catch(() => response.destroy())
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done())
          server.closeAllConnections()
        })
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close })
    })
  })
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  const file = /^\/[\w-]+\.(css|ts)$/.test(path) ? path.slice(1) : 'index.html'
  const text = await readFile(new URL(file, WEB), 'utf8').catch(() => null)
  if (text === null) {
    response.writeHead(404).end()
    return
  }
  const type = TYPES[extname(file)] ?? 'text/plain'
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
  response.end(file.endsWith('.ts') ? stripTypeScriptTypes(text) : text)
}
