"""Uses an installation with the demo in it, as `memory` measures it: busy.py DASHBOARD_PORT PUBLISHER_PORT SECONDS

Three listeners ask for the demo's feed, pages, pictures and audio, a megabyte at a time, one after the other as quickly as they are answered; a
podcaster is signed in and looks at all pages that the dashboard leads to. A port of 0 is left out. Prints how much was answered, and fails if
anything was an error of the server.
"""
import http.client, re, sys, threading, time, urllib.parse

dashboard, publisher, seconds = (int(word) for word in sys.argv[1:4])
until = time.monotonic() + seconds
answers, errors, lock = 0, [], threading.Lock()


def ask(connection, path, headers, method="GET", body=None):
    global answers
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    text = answer.read()
    with lock:
        answers += 1
        if answer.status >= 500:
            errors.append(f"{path}: {answer.status}")
    return answer, text


def listen():
    host = {"Host": "demo.localhost", "Accept-Encoding": "gzip"}
    connection = http.client.HTTPConnection("127.0.0.1", publisher, timeout=30)
    _, feed = ask(connection, "/feed.xml", {"Host": "demo.localhost"})
    own = sorted(set(re.findall(r"https?://demo\.localhost[:\d]*(/[^\"<&\s]*)", feed.decode())))
    while time.monotonic() < until:
        for path in ["/feed.xml", "/", "/search?q=example"] + own:
            ask(connection, path, dict(host, Range="bytes=0-1048575") if path.startswith("/media/") else host)
            if time.monotonic() > until:
                break


def podcast():
    connection = http.client.HTTPConnection("localhost", dashboard, timeout=30)
    form = urllib.parse.urlencode({"email": "demo@example.com", "password": "demo-demo-demo"})
    answer, _ = ask(connection, "/sign-in", {"Origin": f"http://localhost:{dashboard}", "Content-Type": "application/x-www-form-urlencoded"}, "POST", form)
    cookies = "; ".join(line.split(";")[0] for line in answer.headers.get_all("Set-Cookie", []))
    found, done = ["/"], set()
    while time.monotonic() < until:
        path = found.pop(0) if found else "/"
        done.add(path)
        answer, text = ask(connection, path, {"Cookie": cookies})
        links = re.findall(r'href="(/[^"#?]*)"', text.decode(errors="replace")) + [answer.getheader("Location") or ""]
        found += [link for link in dict.fromkeys(links) if link.startswith("/") and "sign-out" not in link and link not in done and link not in found]
        if not found:
            done.clear()


work = ([threading.Thread(target=listen) for _ in range(3)] if publisher else []) + ([threading.Thread(target=podcast)] if dashboard else [])
for thread in work:
    thread.start()
for thread in work:
    thread.join()
print(f"{answers} answers in {seconds} s" + "".join(f"; {error}" for error in errors[:3]))
sys.exit(1 if errors or (work and not answers) else 0)
