// 3787 -> "1:03:07"
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds || 0));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number) => String(number).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

// "75", "1:15", "1:01:15" or "1h2m3s", with fractions, -> seconds; null if it names no time.
export function seconds(text) {
  if (!/\d/.test(text ?? "")) return null;
  const named = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/.exec(text);
  const plain = /^(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d+)?)$/.exec(text);
  const parts = (named ?? plain)?.slice(1);
  return parts ? parts.reduce((sum, part) => sum * 60 + Number(part ?? 0), 0) : null;
}

// The time that an address points at: "#t=119", "#t=1:59,3:00", "#1:59", "?t=119".
export function timeOf({ hash, search }) {
  const inHash = /^#t=([\d:.hms]+)/.exec(hash)?.[1] ?? /^#(\d+(?::\d\d){1,2})$/.exec(hash)?.[1];
  return seconds(inHash ?? new URLSearchParams(search).get("t"));
}
