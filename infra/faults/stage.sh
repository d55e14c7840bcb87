# Sourced by the programs beside it: what load/stage.sh has (a database of its own, tools), S3, a mail server, and any number of
# dashboards, publishers and workers, each a process of its own on a loopback address of its own. All of a role have the same ports,
# as they have to behind an edge; loopback is not rated.
#
#   begin                                      PostgreSQL, not migrated yet
#   tool Fill 0 0 0                            migrates it; with shows, if numbers say so (../load/java/Fill.java)
#   objects; mails                             S3, a mail server: processes like the others, named so
#   train worker                               a start of that role comes sooner from now on
#   service worker red [JVM OPTIONS]           starts one and waits until it says that it is ready: red_pid, red_host
#   end red [KILL]                             sends SIGTERM (or another) and waits until it is gone
#   service worker red                         the same one again, at the same address
#
# Ports are $dashboard_port, $publisher_port and $management (+ 1, + 2). Set PODWRIGHT_DASHBOARD_URL and PODWRIGHT_SITES_URL after
# sourcing if people come by an edge. Tools are ../load/java; somebody who is signed in is ../load/java/Person.java.
. "$(dirname "${BASH_SOURCE[0]}")/../load/stage.sh"

# Below the range that the system takes ports for outgoing connections from, so that whoever comes back finds his own free.
port() {
  python3 -c 'import random, socket, sys
for port in random.sample(range(21000, 31900), 100):
    with socket.socket() as s:
        try: s.bind(("", port))
        except OSError: continue
        sys.exit(print(port))'
}
dashboard_port=$(port) publisher_port=$(port) management=$(port) s3_port=$(port) smtp_port=$(port)
declare -A address=() trained=()

export PODWRIGHT_SIGNING_KEY="a key that signs nothing but what is measured" PODWRIGHT_BILLING_ENABLED=false
export PODWRIGHT_DASHBOARD_PORT=$dashboard_port PODWRIGHT_PUBLISHER_PORT=$publisher_port PODWRIGHT_MANAGEMENT_PORT=$management
export PODWRIGHT_DASHBOARD_URL=http://dashboard.localhost:$dashboard_port PODWRIGHT_SITES_URL="http://{show}.localhost:$publisher_port"
export PODWRIGHT_S3_ENDPOINT=http://127.0.0.1:$s3_port PODWRIGHT_S3_BUCKET=podwright PODWRIGHT_S3_ACCESS_KEY=faults PODWRIGHT_S3_SECRET_KEY=faults-faults
export PODWRIGHT_SMTP_HOST=127.0.0.1 PODWRIGHT_SMTP_PORT=$smtp_port PODWRIGHT_SMTP_FROM="Podwright <podwright@example.com>"
export PODWRIGHT_RATE_PER_ACCOUNT=0 PODWRIGHT_RATE_COSTLY_PER_ACCOUNT=0 PODWRIGHT_RATE_PER_ADDRESS=0
export PODWRIGHT_ACCOUNT_SIGN_UPS_PER_ADDRESS=1000000 PODWRIGHT_ACCOUNT_MAILS_PER_EMAIL=1000000 PODWRIGHT_ACCOUNT_FAILURES_PER_ADDRESS=1000000
export PODWRIGHT_LIBRARY_LOG_LEVEL=${PODWRIGHT_LIBRARY_LOG_LEVEL:-WARN} PODWRIGHT_LOG_LEVEL=${PODWRIGHT_LOG_LEVEL:-WARN}
export PODWRIGHT_SHUTDOWN_NOTICE=${PODWRIGHT_SHUTDOWN_NOTICE:-PT3S}
# A tool may name a host other than the one it connects to, and uses no connection that a service is about to close.
PODWRIGHT_LOAD_OPTIONS="${PODWRIGHT_LOAD_OPTIONS:-} -XX:TieredStopAtLevel=1 -Xmx160m -Djdk.httpclient.allowRestrictedHeaders=host -Djdk.httpclient.keepalive.timeout=10"

# keeper ROLE: the port of its health and metrics.
keeper() { case $1 in dashboard) echo "$management" ;; publisher) echo $(( management + 1 )) ;; worker) echo $(( management + 2 )) ;; esac; }

# await PID LOG COMMAND...: until it succeeds; whoever ends meanwhile is shown and ends the program.
await() {
  local pid=$1 log=$2; shift 2
  for _ in $(seq 1200); do
    "$@" > /dev/null 2>&1 && return
    kill -0 "$pid" 2> /dev/null || break
    sleep 0.1
  done
  echo "it did not start:" >&2; tail -n 40 "$log" >&2; exit 1
}

# started NAME PID: from now on the program's to end.
started() { printf -v "$1_pid" %s "$2"; pids+=("$2"); }

# end NAME [SIGNAL]
end() {
  local name="$1_pid" left=() pid
  kill -s "${2:-TERM}" "${!name}" 2> /dev/null || true
  wait "${!name}" 2> /dev/null || true
  for pid in "${pids[@]}"; do [ "$pid" = "${!name}" ] || left+=("$pid"); done
  pids=("${left[@]+"${left[@]}"}")
}

# launch ROLE NAME [JVM OPTIONS]: starts one and waits for nothing.
launch() {
  local role=$1 name=$2 user=podwright_app cache=()
  [ -n "${address[$name]:-}" ] || address[$name]=127.0.0.$(( 10 + ${#address[@]} ))
  [ "$role" != publisher ] || user=podwright_public
  [ -z "${trained[$role]:-}" ] || cache=("-XX:AOTCache=${trained[$role]}")
  mkdir -p "$work/$name/spool" "$work/$name/scratch"
  PODWRIGHT_BIND=${address[$name]} PODWRIGHT_DATABASE_USER=$user \
  PODWRIGHT_SPOOL="$work/$name/spool" PODWRIGHT_INGEST_SCRATCH="$work/$name/scratch" \
    "$java" "${options[@]}" -Xmx${PODWRIGHT_LOAD_HEAP:-160m} -XX:TieredStopAtLevel=1 -Dorg.bytedeco.javacpp.cachedir="$work/native" \
    "${cache[@]+"${cache[@]}"}" "${@:3}" -cp "$classes" "fm.podwright.$role.${role^}" >> "$work/$name.log" 2>&1 &
  started "$name" $!
  printf -v "${name}_host" %s "${address[$name]}"
}

# is_ready ROLE NAME
is_ready() { curl -sf -m 5 "http://${address[$2]}:$(keeper "$1")/health/readiness" -o /dev/null; }

# service ROLE NAME [JVM OPTIONS]
service() {
  local pid="$2_pid"
  launch "$@"
  await "${!pid}" "$work/$2.log" is_ready "$1" "$2"
}

# train ROLE: runs one once and keeps what the JVM has learned of its classes; later starts are sooner by it, as those of the image are.
# PODWRIGHT_TRAIN=no leaves it out.
train() {
  [ "${PODWRIGHT_TRAIN:-yes}" = yes ] || return 0
  service "$1" "training_$1" "-XX:AOTCacheOutput=$work/$1.aot"
  end "training_$1"
  [ ! -s "$work/$1.aot" ] || trained[$1]="$work/$1.aot"
}

# ongoing NAME TOOL ARGUMENTS...: a tool that runs beside us.
ongoing() {
  "$java" "${options[@]}" $PODWRIGHT_LOAD_OPTIONS -cp "$classes" "$here/java/$2.java" "${@:3}" >> "$work/$1.log" 2>&1 &
  started "$1" $!
}

# objects: an S3 that keeps its objects in a folder.
objects() {
  ongoing objects Store "$work/objects" "$s3_port"
  await "$objects_pid" "$work/objects.log" curl -s "http://127.0.0.1:$s3_port/" -o /dev/null
}

# mails: a mail server that keeps what it takes in $work/mails, a file each.
mails() {
  ongoing mails Mails "$work/mails" "$smtp_port"
  await "$mails_pid" "$work/mails.log" grep -q taken "$work/mails.log"
}

# at NAME MANAGEMENT_PORT METRIC: one number of a service's metrics, 0 if it has none yet.
at() { curl -s "http://${address[$1]}:$2/prometheus" | awk -v name="$3" 'index($0, name " ") == 1 { print $NF; found = 1 } END { if (!found) print 0 }'; }
