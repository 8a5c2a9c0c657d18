import { language } from './i18n';
import { Me, Session } from './model';
import { Problem, problemOf, unreachable } from './problem';

/** Where the API is: beside this module, wherever the host has put the plugin. */
const BASE = new URL('api/v1/', import.meta.url);
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const MEDIA_TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  docx: OFFICE + 'wordprocessingml.document',
  xlsx: OFFICE + 'spreadsheetml.sheet',
  pptx: OFFICE + 'presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  csv: 'text/csv',
};
const PAUSES = [400, 1500];

export interface Act {
  method: 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: unknown;
  /** The version that the person has seen. */
  version?: number;
  /** One per act of the person: a repetition of the same act carries the same key. */
  key?: string;
}

let session: Promise<Session> | undefined;
let self: Promise<Me> | undefined;
let known: Me | undefined;

export function currentSession(): Promise<Session> {
  session ??= get<Session>('session').catch((fault) => forget(fault));
  return session;
}

export function me(): Promise<Me> {
  self ??= get<Me>('directory/me').then(
    (person) => (known = person),
    (fault) => forget(fault),
  );
  return self;
}

/** Who was signed in last on this page, even when their session has expired since. */
export function lastKnownMe(): Me | undefined {
  return known;
}

/** Where a file of the API is, for a link that downloads it. */
export function apiUrl(path: string): string {
  return new URL(path, BASE).href;
}

export function contentUrl(evidenceId: string): string {
  return new URL(`worklog/evidence/${encodeURIComponent(evidenceId)}/content`, BASE).href;
}

export async function get<T>(path: string): Promise<T> {
  const headers = { Accept: 'application/json, application/problem+json', 'Accept-Language': language() };
  return json(await again(() => fetch(new URL(path, BASE), { headers, cache: 'no-cache' })));
}

/** Does an act; after a lost answer or a pause of the server it is repeated under the same key. */
export function send<T>(act: Act): Promise<T> {
  const body = act.body === undefined ? undefined : JSON.stringify(act.body);
  const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
  return authorised(async (token) => {
    const headers = { ...type, ...actHeaders(act, token) };
    return json<T>(await again(() => fetch(new URL(act.path, BASE), { method: act.method, headers, body })));
  });
}

/** Sends a file as it is; `onProgress` hears parts of 1. */
export function upload<T>(act: Act, file: File, onProgress: (part: number) => void): Promise<T> {
  return authorised(async (token) => {
    const headers = {
      ...actHeaders(act, token),
      'Content-Type': mediaType(file),
      'X-File-Name': encodeURIComponent(file.name),
    };
    return json<T>(await again(() => transmit(act, file, headers, onProgress)));
  });
}

/** A name for one act of a person. `randomUUID` is missing on plain HTTP, which offices use inside. */
export function newKey(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** By the name, as browsers know only the types of programs that the computer has. */
function mediaType(file: File): string {
  const extension = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  return MEDIA_TYPES[extension] || file.type || 'application/octet-stream';
}

function actHeaders(act: Act, token: string): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language(),
    'X-CSRF-Token': token,
  };
  if (act.method === 'POST') headers['Idempotency-Key'] = act.key ?? newKey();
  if (act.version !== undefined) headers['If-Match'] = `"${act.version}"`;
  return headers;
}

/** A session signed in anew has another token: once, the act is tried with it. */
async function authorised<T>(attempt: (token: string) => Promise<T>): Promise<T> {
  try {
    return await attempt((await currentSession()).csrfToken);
  } catch (fault) {
    if (!(fault instanceof Problem) || fault.status !== 403 || !fault.code.includes('csrf')) throw fault;
    session = undefined;
    return attempt((await currentSession()).csrfToken);
  }
}

async function again(request: () => Promise<Response>): Promise<Response> {
  for (const pause of PAUSES) {
    try {
      const response = await request();
      if (response.status !== 503 && response.status !== 502 && response.status !== 504) return response;
    } catch {
      // The network failed: the same as a server that is away.
    }
    await new Promise((done) => setTimeout(done, pause));
  }
  return request().catch(() => {
    throw unreachable();
  });
}

async function json<T>(response: Response): Promise<T> {
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
  const problem = await problemOf(response);
  if (problem.status === 401) {
    session = undefined;
    self = undefined;
  }
  throw problem;
}

function forget(fault: unknown): never {
  session = undefined;
  self = undefined;
  throw fault;
}

/** fetch tells nothing about the progress of a body. */
function transmit(act: Act, file: File, headers: Record<string, string>, onProgress: (part: number) => void) {
  return new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(act.method, new URL(act.path, BASE));
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (e) => e.lengthComputable && onProgress(e.loaded / e.total);
    request.onload = () => {
      const type = request.getResponseHeader('Content-Type') ?? '';
      const body = request.status === 204 ? null : request.responseText;
      resolve(new Response(body, { status: request.status, headers: { 'Content-Type': type } }));
    };
    request.onerror = () => reject(new TypeError('network'));
    request.send(file);
  });
}
