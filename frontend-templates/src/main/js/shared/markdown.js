import Turndown from "turndown";

// The HTML that a web page or a word processor puts into the clipboard, as Markdown. Empty if it says nothing beyond
// its plain text: what a code editor copies is text in colours.
export function fromHtml(html) {
  // The content security policy refuses inline styles, even of a page that is only read: they are read under another name.
  const page = new DOMParser().parseFromString(html.replace(/\sstyle\s*=/gi, " data-style="), "text/html");
  if (!page.querySelector("a[href], ul, ol, h1, h2, h3, h4, h5, h6, strong, em, blockquote") && !styled(page)) return "";
  return writer().turndown(page.body).replace(/\n{3,}/g, "\n\n").trim();
}

const bold = (node) => /font-weight:\s*(bold|[6-9]00)/.test(node.dataset.style);
const slanted = (node) => /font-style:\s*italic/.test(node.dataset.style);
const styled = (page) => [...page.querySelectorAll("span[data-style]")].some((node) => bold(node) || slanted(node));
const own = { bulletListMarker: "-", headingStyle: "atx", codeBlockStyle: "fenced", emDelimiter: "*" };

function writer() {
  const turndown = new Turndown(own);
  turndown.remove(["script", "style", "noscript", "iframe", "form", "button", "img", "title"]);
  // Word processors wrap a whole document in <b> that is not bold, and make bold words of spans.
  turndown.addRule("plain", { filter: (node) => ["B", "STRONG"].includes(node.nodeName) && /font-weight:\s*(normal|400)/.test(node.dataset.style), replacement: (words) => words });
  turndown.addRule("bold", { filter: (node) => node.nodeName === "SPAN" && bold(node), replacement: (words) => around("**", words) });
  turndown.addRule("slanted", { filter: (node) => node.nodeName === "SPAN" && slanted(node), replacement: (words) => around("*", words) });
  // A path means nothing away from its page, and a fragment points into it.
  turndown.addRule("nowhere", { filter: (node) => node.nodeName === "A" && !/^(https?|mailto):/i.test(node.getAttribute("href") ?? ""), replacement: (words) => words });
  // An address that is its own words stays one.
  turndown.addRule("address", { filter: (node) => node.nodeName === "A" && node.textContent.trim() === node.getAttribute("href"), replacement: (_, node) => `<${node.getAttribute("href")}>` });
  // One space behind the mark, as people write it.
  turndown.addRule("item", { filter: "li", replacement: item });
  return turndown;
}

function item(words, node) {
  const list = node.parentNode;
  const mark = list?.nodeName === "OL" ? `${Number(list.getAttribute("start") ?? 1) + [...list.children].indexOf(node)}. ` : "- ";
  const text = words.trim().replace(/\n{2,}/g, "\n").replace(/\n/g, `\n${" ".repeat(mark.length)}`);
  return mark + text + (node.nextSibling ? "\n" : "");
}

function around(mark, words) {
  const [, before, text, after] = words.match(/^(\s*)([\s\S]*?)(\s*)$/);
  return text ? before + mark + text + mark + after : words;
}
