// A compiled map in Node: what docs/embedding.md says, as a class.

import { readFileSync } from "node:fs";

const ABI_VERSION = 1;

export class Map {
  /** Loads a module that `mapwright build --target wasm` made. */
  static async load(path) {
    const { instance } = await WebAssembly.instantiate(readFileSync(path));
    return new Map(instance.exports);
  }

  constructor(exports) {
    if (exports.mapwright_abi?.value !== ABI_VERSION) throw new Error("not a compiled map of this version");
    this.exports = exports;
    this.room = { address: 0, length: 0 };
  }

  /** What the map is: its name, source, target, compiler and digest. */
  describe() {
    const [address, length] = this.#numbers(this.exports.describe(), 2);
    return JSON.parse(this.#bytes(address, length).toString());
  }

  /** Sets `zone`, `show_values`, `max_message_bytes` or `max_findings`. */
  configure(settings) {
    const [address, length] = this.#put(Buffer.from(JSON.stringify(settings)));
    if (this.exports.configure(address, length) !== 0) throw new Error("settings that the module does not know");
  }

  /** Transforms one message: whether it could be, the output as bytes, and the findings. */
  transform(message) {
    const [address, length] = this.#put(message);
    const [status, out, outLength, findings, findingsLength] = this.#numbers(this.exports.transform(address, length), 5);
    return {
      transformed: status === 0,
      output: this.#bytes(out, outLength),
      findings: JSON.parse(this.#bytes(findings, findingsLength).toString()),
    };
  }

  #put(bytes) {
    if (this.room.length < bytes.length) {
      const { address, length } = this.room;
      const wanted = bytes.length * 2;
      this.room = { address: this.exports.cabi_realloc(address, length, 1, wanted) >>> 0, length: wanted };
    }
    new Uint8Array(this.exports.memory.buffer, this.room.address, bytes.length).set(bytes);
    return [this.room.address, bytes.length];
  }

  // Calls can move memory: it is looked at anew after each.
  #bytes(address, length) {
    return Buffer.from(this.exports.memory.buffer.slice(address >>> 0, (address >>> 0) + length));
  }

  #numbers(address, count) {
    return [...new Uint32Array(this.exports.memory.buffer, address >>> 0, count)];
  }
}
