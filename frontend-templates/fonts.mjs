// Fonts as pages and pictures need them: only the weights that are used, in as few bytes as can be.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const SHEET = "src/main/css/fonts.css";
const wght = { min: 400, max: 700 };

// Every character of the face's unicode-range in fonts.css, which is what browsers fetch the file for.
function characters(file) {
  const faces = readFileSync(SHEET, "utf8").split("@font-face").filter((face) => face.includes(`/${file}"`));
  const ranges = [...faces.join().matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)];
  if (!ranges.length) throw new Error(`${SHEET} has no unicode-range for ${file}`);
  return ranges.flatMap(([, from, to = from]) => span(parseInt(from, 16), parseInt(to, 16))).join("");
}

function span(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point));
}

// Figures of one width are needed in the sans, for times; the serif does without its alternatives.
export const trimmedFonts = {
  name: "trimmed-fonts",
  setup({ onLoad }) {
    onLoad({ filter: /\.woff2$/ }, async ({ path }) => {
      const { default: subset } = await import("subset-font");
      const noLayoutClosure = path.includes("serif");
      const options = { targetFormat: "woff2", variationAxes: { wght }, noLayoutClosure };
      return { contents: await subset(readFileSync(path), characters(basename(path)), options), loader: "file" };
    });
  },
};

// Java, which letters the pictures for other sites, reads TrueType alone.
export async function unpackLettering(out) {
  const { convert } = await import("fontverter");
  mkdirSync(out, { recursive: true });
  const serif = ["latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext"].map((script) => [
    `source-serif-4-${script}`,
    `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`,
  ]);
  const files = [...serif, ["noto-sans-arabic", "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2"]];
  for (const [name, file] of files) {
    writeFileSync(join(out, `${name}.ttf`), await convert(readFileSync(join("node_modules", file)), "truetype"));
  }
}
