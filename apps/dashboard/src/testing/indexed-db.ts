import { deserialize, serialize } from 'node:v8';
import 'fake-indexeddb/auto';

// What a browser has and jsdom has not: IndexedDB keeps copies.
globalThis.structuredClone ??= <T>(value: T): T => deserialize(serialize(value)) as T;
