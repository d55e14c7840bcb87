// 3787 -> "1:03:07"
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds || 0));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number) => String(number).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

// "#t=75", "#t=1:15" or "#t=1h2m3s" -> seconds; null if it names no time.
export function timeOf(hash) {
  const text = /^#t=([\d:.hms]+)/.exec(hash)?.[1];
  if (!text) return null;
  const named = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
  const parts = named ? named.slice(1).map((part) => Number(part ?? 0)) : text.split(":").map(Number);
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  return Number.isFinite(seconds) ? seconds : null;
}
