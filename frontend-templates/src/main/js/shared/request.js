// Talks to our own server: JSON in and out, refusals as errors with the server's words.
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? `The server answered ${status}.`);
    this.status = status;
    this.problem = problem;
  }
}

export async function request(method, path, body, { headers = {}, ...options } = {}) {
  const answer = await fetch(path, {
    method,
    headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
    ...options,
  });
  if (!answer.ok) throw new Refused(answer.status, await problem(answer));
  return answer.headers.get("content-type")?.includes("json") ? answer.json() : answer.text();
}

async function problem(answer) {
  return answer.headers.get("content-type")?.includes("json") ? answer.json().catch(() => ({})) : {};
}
