/** What is possible: node:http and pg, one statement a question, written by hand and prepared, its JSON passed on as text. `raw-server.ts <database url> <port>`. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool } from 'pg';
import type { Question } from './operations.js';
import { STATEMENTS } from './raw-statements.js';

const [connectionString, port] = process.argv.slice(2);
const pool = new Pool({
  connectionString: connectionString!,
  max: 8,
  idleTimeoutMillis: 0,
  options: '-c random_page_cost=1.1 -c jit=off',
});
const AS_TEXT = { getTypeParser: () => (value: string) => value };

/** @param request a question by its name, with its values in order */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { name, values } = JSON.parse(Buffer.concat(chunks).toString()) as { name: Question; values: string[] };
  const { rows } = await pool.query<{ json: string }>({ name, text: STATEMENTS[name], values, types: AS_TEXT });
  const body = `{"data":${rows[0]?.json ?? 'null'}}`;
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

createServer((request, response) => {
  // Whoever waits for it to be there.
  if (request.method === 'GET') return void response.writeHead(204).end();
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
