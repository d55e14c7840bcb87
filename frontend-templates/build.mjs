// Bundles CSS and JavaScript into target/classes/assets with a hash in each name, and writes the manifest.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { trimmedFonts, unpackLettering } from "./fonts.mjs";

const home = dirname(fileURLToPath(import.meta.url));
const out = join(home, "target/classes/assets");
process.chdir(home);

// npm ci takes seconds and wipes the folder: only when the lock file is another one than last time.
function install() {
  const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  const marker = "node_modules/.installed";
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  // esbuild's install script only shortens its start; without scripts nothing foreign runs here.
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) throw new Error(`npm ci failed (${npm.error ?? npm.status}): is Node 20 or newer installed?`);
  writeFileSync(marker, wanted);
}

async function bundle() {
  const { build } = await import("esbuild");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { metafile } = await build({
    entryPoints: [
      "src/main/js/dashboard.js",
      "src/main/js/site.js",
      "src/main/js/embed.js",
      "src/main/css/dashboard.css",
      "src/main/css/site.css",
      "src/main/css/embed.css",
      "src/main/css/standin.css",
      "src/main/img/icon.svg",
    ],
    outdir: out,
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".woff2": "file", ".svg": "copy" },
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2022", "chrome111", "firefox114", "safari16.4"],
    legalComments: "none",
    plugins: [turboWithoutStyle, trimmedFonts],
    metafile: true,
    logLevel: "warning",
  });
  writeFileSync(join(out, "manifest.json"), JSON.stringify(manifest(metafile), null, 2));
}

// Turbo writes a style element for its progress bar, which the content security policy refuses: frame.css has it.
const turboWithoutStyle = {
  name: "turbo-without-style",
  setup({ onLoad }) {
    onLoad({ filter: /turbo\.es2017-esm\.js$/ }, ({ path }) => {
      const [before, after, ...more] = readFileSync(path, "utf8").split("    this.installStylesheetElement();\n");
      if (after === undefined || more.length) throw new Error("Turbo has changed: look at its progress bar again");
      return { contents: before + after, loader: "js" };
    });
  },
};

// {"dashboard.js": "dashboard-ABC123.js", …}: plain names to hashed ones.
function manifest({ outputs }) {
  const names = Object.keys(outputs).map((path) => basename(path)).sort();
  return Object.fromEntries(names.map((name) => [name.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, ""), name]));
}

install();
await bundle();
await unpackLettering(join(home, "target/classes/lettering"));
