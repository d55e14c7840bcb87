// Peaks travel as URL-safe Base64, one byte each.
export function decode(compact) {
  const text = atob(compact.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

// Draws peaks as bars, what was heard in full colour. Without peaks it is an even line.
export function draw(canvas, peaks, share) {
  const { clientWidth: width, clientHeight: height } = canvas;
  if (!width) return;
  const scale = devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * scale)) canvas.width = Math.round(width * scale);
  if (canvas.height !== Math.round(height * scale)) canvas.height = Math.round(height * scale);
  const pen = canvas.getContext("2d");
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.fillStyle = getComputedStyle(canvas).color;
  if (getComputedStyle(canvas).direction === "rtl") pen.setTransform(-scale, 0, 0, scale, width * scale, 0);
  for (const bar of bars(peaks, Math.floor(width / 4), height)) {
    pen.globalAlpha = bar.at < share ? 1 : 0.3;
    pen.beginPath();
    pen.roundRect(bar.at * width, (height - bar.size) / 2, 2.5, bar.size, 1.25);
    pen.fill();
  }
}

function bars(peaks, count, height) {
  const loudest = peaks.reduce((most, peak) => Math.max(most, peak), 1);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * peaks.length) / count);
    const to = Math.max(from + 1, Math.floor(((index + 1) * peaks.length) / count));
    const slice = peaks.slice(from, to);
    const mean = slice.reduce((sum, peak) => sum + peak, 0) / (slice.length || 1);
    return { at: index / count, size: Math.max(3, (mean / loudest) ** 1.4 * height) };
  });
}
