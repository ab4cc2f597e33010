# Reads lines "watch PID", "forget PID", "postgres DIRECTORY", "remove DIRECTORY" until its pipe is
# closed, then ends what they name. Our parent is dead by then: nobody hears of errors.
trap '' INT TERM HUP
newline='
'
lines=''

# When the process began: with the process id it names one process for ever.
began() {
    if [ -r "/proc/$1/stat" ]; then
        stat=$(cat "/proc/$1/stat") || return
        stat=${stat##*) }
        set -- $stat
        echo "${20}"
    else
        ps -o lstart= -p "$1" | tr ' ' '_'
    fi
}

while read -r what value; do
    case $what in
        watch) lines="$lines$what $value $(began "$value")$newline" ;;
        *) lines="$lines$what $value$newline" ;;
    esac
done

# The processes still to end, as "PID" lines.
alive() {
    printf '%s' "$lines" | while read -r what pid began; do
        [ "$what" = watch ] || continue
        case "$lines" in *"forget $pid$newline"*) continue ;; esac
        [ -n "$began" ] && [ "$(began "$pid")" = "$began" ] && echo "$pid"
    done
}

# $1 = tries of a tenth of a second; the rest = a command that prints what is left.
await() {
    tries=$1
    shift
    while [ "$tries" -gt 0 ] && [ -n "$("$@")" ]; do
        sleep 0.1
        tries=$((tries - 1))
    done
}

postmasters() {
    printf '%s' "$lines" | while read -r what directory; do
        [ "$what" = postgres ] && [ -r "$directory/postmaster.pid" ] || continue
        read -r pid <"$directory/postmaster.pid"
        case "$(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null || ps -o args= -p "$pid")" in
            *"$directory"*) echo "$pid" ;;
        esac
    done
}

for pid in $(alive); do kill -TERM "$pid"; done
await 100 alive
for pid in $(alive); do kill -KILL "$pid"; done

for pid in $(postmasters); do kill -INT "$pid"; done
await 100 postmasters
for pid in $(postmasters); do kill -QUIT "$pid"; done
await 50 postmasters

printf '%s' "$lines" | while read -r what directory; do
    [ "$what" = remove ] || continue
    case "$directory" in */transparencia-*) rm -rf "$directory" ;; esac
done
