import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EDITORS } from './build.ts'

const PACKAGES = fileURLToPath(new URL('node_modules/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
}

export interface EditorServer {
  /** Without a slash at the end. `http://localhost` at the same port is another origin with the same pages. */
  readonly url: string
  close(): Promise<void>
}

/** Serves the built pages on loopback, and under `/packages/` what editors load at run time from their own package. */
export function serveEditors(): Promise<EditorServer> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = path.startsWith('/packages/') ? join(PACKAGES, path.slice('/packages/'.length)) : join(EDITORS, path)
    const data = await readFile(file).catch(() => null)
    if (data === null) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    })
    response.end(data)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done())
          server.closeAllConnections()
        })
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close })
    })
  })
}
