# shellcheck shell=bash
# Parts of the system as processes: each leads a session of its own and leaves a record of its
# number and its birth, so that a number given to somebody else's process is never mistaken for it.

# Birth of a living process; nothing for one that is gone or only waits to be buried.
birth_of() {
  if [ -d /proc/self ]; then
    local stat
    stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
    stat=${stat##*) }
    # shellcheck disable=SC2086
    set -- $stat
    [ "$1" != Z ] || return 1
    echo "${20}@$(cat /proc/sys/kernel/random/boot_id)"
  else
    ps -o stat=,lstart= -p "$1" | awk '$1 !~ /^Z/ { sub(/^[^ ]+ +/, ""); print; found = 1 } END { exit !found }'
  fi
}

record() { echo "$2 $(birth_of "$2")" > "$run/$1.pid"; }

# The number of a part's leading process, if that very process still lives.
pid_of() {
  local pid birth
  [ -f "$run/$1.pid" ] || return 1
  read -r pid birth < "$run/$1.pid"
  [ -n "$birth" ] && [ "$(birth_of "$pid")" = "$birth" ] && echo "$pid"
}

alive() { pid_of "$1" > /dev/null; }

# start_process NAME COMMAND…: in a session of its own, its output in the part's log.
start_process() {
  local name=$1
  shift
  end_orphans "$name"
  [ ! -f "$logs/$name.log" ] || mv "$logs/$name.log" "$logs/$name.previous.log"
  export AUSGLEICH_PART=$run/$name
  if command -v setsid > /dev/null; then
    setsid "$@" < /dev/null > "$logs/$name.log" 2>&1 &
  else
    perl -MPOSIX=setsid -e 'setsid(); exec @ARGV or die $!' "$@" < /dev/null > "$logs/$name.log" 2>&1 &
  fi
  record "$name" $!
  disown
}

# stop_process NAME SECONDS: asks the part's process group to end, insists after SECONDS.
stop_process() {
  local name=$1 seconds=$2 pid
  if pid=$(pid_of "$name"); then
    kill -TERM -- "-$pid" 2> /dev/null
    ended_within "$name" "$seconds" || kill -KILL -- "-$pid" 2> /dev/null
    ended_within "$name" 5 || die "Process $pid ($name) does not end."
  fi
  end_orphans "$name"
  rm -f "$run/$name.pid"
}

# A leader that was killed may leave children (Keycloak's script has the server as one). They are known
# by the group that they are in and by the mark in their environment.
end_orphans() {
  local pid birth tries=25
  [ -f "$run/$1.pid" ] && ! alive "$1" || return 0
  read -r pid birth < "$run/$1.pid"
  while kill_orphans "$pid" "$1"; do
    [ $((tries -= 1)) -gt 0 ] || die "What is left of $1 (process group $pid) does not end."
    sleep 0.2
  done
}

# Fails when there was nothing left to kill.
kill_orphans() {
  local member found=1
  for member in $(members_of_group "$1"); do
    is_part "$member" "$2" && kill -KILL "$member" 2> /dev/null && found=0
  done
  return $found
}

members_of_group() {
  if [ -d /proc/self ]; then
    cat /proc/[0-9]*/stat 2> /dev/null | awk -v group="$1" '{ pid = $1; sub(/.*\) /, ""); if ($3 == group && $1 != "Z") print pid }'
  else
    ps -axo pid=,pgid= | awk -v group="$1" '$2 == group { print $1 }'
  fi
}

is_part() {
  if [ -d /proc/self ]; then
    tr '\0' '\n' 2> /dev/null < "/proc/$1/environ" | grep -qxF "AUSGLEICH_PART=$run/$2"
  else
    ps -E -o command= -p "$1" | grep -qF "AUSGLEICH_PART=$run/$2"
  fi
}

ended_within() {
  local tries=$(($2 * 5))
  while alive "$1"; do
    [ $((tries -= 1)) -gt 0 ] || return 1
    sleep 0.2
  done
}

port_taken() { (exec 3<> "/dev/tcp/localhost/$1") 2> /dev/null; }

# require_port NUMBER VARIABLE PART
require_port() {
  port_taken "$1" || return 0
  die "Port $1, meant for $3, is taken by another program. Choose another one: make run $2=$(($1 + 1000))"
}

# wait_until_answers NAME WHAT URL: until the address answers well, or the process is gone.
wait_until_answers() {
  local begun=$SECONDS
  until curl -sf -m 5 -o /dev/null "$3"; do
    alive "$1" || { show_log "$1"; die "$2 has ended while starting."; }
    [ $((SECONDS - begun)) -lt "$start_timeout" ] || {
      show_log "$1"
      die "$2 does not answer at $3 after $start_timeout seconds."
    }
    sleep 0.3
  done
}

# lock FOLDER NAME: one script at a time for the thing named. A holder that died does not hold.
lock() {
  local lock=$1/$2.lock said='' pid birth
  mkdir -p "$1"
  until mkdir "$lock" 2> /dev/null; do
    if ! read -r pid birth 2> /dev/null < "$lock/owner"; then
      sleep 1 # it has only just been taken, or its holder died at that moment
      read -r pid birth 2> /dev/null < "$lock/owner" || rm -rf "$lock"
    elif [ "$(birth_of "$pid")" != "$birth" ]; then
      rm -rf "$lock"
    else
      [ -n "$said" ] || say "Waiting for another make (process $pid) to finish …"
      said=yes
      sleep 0.5
    fi
  done
  echo "$$ $(birth_of $$)" > "$lock/owner"
}

# Gives a lock back, if it is ours.
unlock() {
  local pid
  read -r pid _ 2> /dev/null < "$1/$2.lock/owner" && [ "$pid" = $$ ] && rm -rf "$1/$2.lock"
  return 0
}
