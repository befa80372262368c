import { inflateRawSync } from 'node:zlib';
import { DocumentRefused } from './document-refused';

/** Limits of a package: far above any real plan, far below what would exhaust the memory of the reader. */
const MAX_ENTRIES = 5_000;
const MAX_ENTRY_BYTES = 120 * 1024 * 1024;
const MAX_TOTAL_BYTES = 250 * 1024 * 1024;
const MAX_RATIO = 200;
/** Small parts of real files compress extremely well, so the ratio counts only from here. */
const RATIO_FROM_BYTES = 10 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

export interface ZipEntry {
  name: string;
  encrypted: boolean;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/** A zip package whose directory was checked against zip bombs before anything in it is unpacked. */
export class ZipArchive {
  private readonly entries: Map<string, ZipEntry>;

  /** Refuses 'file-damaged' for a directory that cannot be read and 'file-bomb' for one that promises too much. */
  constructor(private readonly bytes: Buffer) {
    this.entries = new Map(readDirectory(bytes).map((entry) => [entry.name, entry]));
    refuseBombs([...this.entries.values()], bytes.length);
  }

  /** The names of all parts. */
  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The bytes of a part, or null when it is not there. Never unpacks more than the limit, whatever the directory promised. */
  read(name: string): Buffer | null {
    const entry = this.entries.get(name);
    return entry ? unpack(this.bytes, entry) : null;
  }

  /** The text of a part in UTF-8 or UTF-16, or null when it is not there. */
  readText(name: string): string | null {
    const part = this.read(name);
    if (!part) return null;
    const wide = part[0] === 0xff && part[1] === 0xfe;
    return part.toString(wide ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');
  }

  /** Unpacks every part once, so that a library which unpacks without limits may be given the file. */
  checkAll(): void {
    let total = 0;
    for (const entry of this.entries.values()) {
      total += unpack(this.bytes, entry).length;
      if (total > MAX_TOTAL_BYTES) throw new DocumentRefused('file-bomb');
    }
  }
}

function readDirectory(bytes: Buffer): ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new DocumentRefused('file-bomb');
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new DocumentRefused('file-damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new DocumentRefused('file-damaged');
}

function refuseBombs(entries: ZipEntry[], size: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const tooBig = entries.some((entry) => entry.unpacked > MAX_ENTRY_BYTES) || total > MAX_TOTAL_BYTES;
  const tooDense = total > RATIO_FROM_BYTES && total > size * MAX_RATIO;
  const overlapping = entries.reduce((sum, entry) => sum + entry.packed, 0) > size;
  if (tooBig || tooDense || overlapping) throw new DocumentRefused('file-bomb');
}

function unpack(bytes: Buffer, entry: ZipEntry): Buffer {
  if (entry.encrypted) throw new DocumentRefused('file-encrypted');
  const at = entry.offset;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL_ENTRY) throw new DocumentRefused('file-damaged');
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new DocumentRefused('file-damaged');
  return inflate(packed, entry.unpacked);
}

function inflate(packed: Buffer, promised: number): Buffer {
  try {
    // One byte above the promise is enough to catch a directory that lies about the size.
    return inflateRawSync(packed, { maxOutputLength: Math.min(promised, MAX_ENTRY_BYTES) + 1 });
  } catch (error) {
    // zlib tells a lying directory from damaged data only by the code of what it throws.
    const lied =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new DocumentRefused(lied ? 'file-bomb' : 'file-damaged');
  }
}
