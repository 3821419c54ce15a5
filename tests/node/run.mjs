// Compiled maps in Node.
//
//   node tests/node/run.mjs MODULE.wasm FILE|FOLDER…   prints the output of each message, one a line
//   node tests/node/run.mjs                            the maps of the repository give the same bytes here as by `mapwright run`
//
// The second form runs the command that the variable MAPWRIGHT names, else `mapwright`.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Map } from "./module.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const command = process.env.MAPWRIGHT || "mapwright";
const LINE_END = Buffer.from("\n");

/** A file, or all files below a folder with an extension, sorted. */
function files(path, extension) {
  if (!statSync(path).isDirectory()) return [path];
  const below = readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return files(inner, extension);
    return entry.name.endsWith(extension) ? [inner] : [];
  });
  return below.sort();
}

/** The messages of a file: each begins with a line that begins with MSH. A file without one is one message. */
function messages(bytes) {
  const text = bytes.toString("latin1");
  const starts = [...text.matchAll(/(?<=^|[\r\n])MSH/g)].map((match) => match.index);
  if (starts.length < 2) return [bytes];
  return starts.map((start, number) => bytes.subarray(start, starts[number + 1]));
}

/** The outputs of all messages of files, those that cannot be transformed left out. */
function transformAll(map, paths, report) {
  const lines = [];
  for (const path of paths) {
    messages(readFileSync(path)).forEach((message, number) => {
      const { transformed, output, findings } = map.transform(message);
      if (transformed) lines.push(output, LINE_END);
      else report(`${path}, message ${number + 1}: ${findings.at(-1).code} ${findings.at(-1).message}`);
    });
  }
  return { bytes: Buffer.concat(lines), count: lines.length / 2 };
}

function lineOf(bytes, position) {
  return bytes.subarray(0, position).toString("latin1").split("\n").length;
}

async function compare(name, path, inputs) {
  const folder = mkdtempSync(join(tmpdir(), "mapwright-node-"));
  try {
    const module = join(folder, "map.wasm");
    execFileSync(command, ["build", join(root, path), "--target", "wasm", "-o", module]);
    const map = await Map.load(module);
    const here = transformAll(map, inputs, () => {});
    const run = spawnSync(command, ["run", join(root, path), "--warnings", "none", "--quiet", ...inputs], { maxBuffer: 2 ** 30 });
    if (run.error) throw run.error;
    if (run.status > 1) throw new Error(`${command} run: ${run.stderr}`);
    const same = here.bytes.equals(run.stdout);
    console.log(`${name}: ${here.count} messages of ${inputs.length} files transformed, ${here.bytes.length} bytes, ${same ? "the same" : "NOT the same"} as by the command`);
    if (!same) {
      let position = 0;
      while (here.bytes[position] === run.stdout[position]) position += 1;
      console.log(`  the first difference is in line ${lineOf(here.bytes, position)}, ${run.stdout.length} bytes by the command`);
    }
    return same && here.count > 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compareAll() {
  const own = files(join(root, "mappings", "v2-to-fhir", "samples"), ".hl7");
  const shared = join(root, "..", "shared", "data", "messages");
  const all = existsSync(shared) ? [...own, ...files(shared, ".hl7")] : own;
  const records = files(join(root, "mappings", "examples", "samples"), ".json");
  const results = [
    await compare("adt_a01", "mappings/v2-to-fhir/adt_a01.mw", all),
    await compare("oru_r01", "mappings/v2-to-fhir/oru_r01.mw", all),
    await compare("clinic", "mappings/examples/clinic.mw", records),
    await compare("clinic_to_fhir", "mappings/examples/clinic_to_fhir.mw", records),
  ];
  return results.every(Boolean);
}

const [module, ...inputs] = process.argv.slice(2);
if (module === undefined) {
  process.exitCode = (await compareAll()) ? 0 : 1;
} else {
  let failed = false;
  const report = (line) => {
    failed = true;
    console.error(line);
  };
  const { bytes } = transformAll(await Map.load(module), inputs.flatMap((input) => files(input, ".hl7")), report);
  process.stdout.write(bytes);
  process.exitCode = failed ? 1 : 0;
}
