#!/bin/sh
# test_bootstrap.sh BOOTSTRAP
# Runs bootstrap in a make-believe machine: a folder (with a blank in its name)
# and a PATH of small scripts that stand for compiler, meson and package
# manager. Nothing outside that folder is touched, and no network.
set -u
unset CC CPPFLAGS CFLAGS LDFLAGS
root="$(mktemp -d)/a folder"
trap 'rm -rf "${root%/*}"' EXIT
number=0

fake() { # NAME, its script on stdin
    { echo "#!$(command -v sh)"; cat; } >"$bin/$1"
    chmod +x "$bin/$1"
}

# A machine on which everything is there; tests take away from it.
fresh_machine() {
    rm -rf "$root"
    bin="$root/bin" project="$root/my project" calls="$root/calls"
    mkdir -p "$bin" "$project/briefs"
    cp "$bootstrap" "$project/bootstrap"
    : >"$project/briefs/one.yaml"
    : >"$calls"
    for tool in cat chmod dirname env grep head mkdir mktemp pwd rm sed sh tail touch tr; do
        ln -s "$(command -v "$tool")" "$bin/$tool"
    done
    echo 'echo Linux' | fake uname
    echo 'echo 0' | fake id
    echo 'exit 0' | fake cc
    echo 'exit 0' | fake pkg-config
    echo 'exit 0' | fake mandoc
    echo 'exit 0' | fake valgrind
    fake ninja <<EOF
if [ "\$*" = '-C build -n programs' ]; then test ! -f "$root/broken"; fi
EOF
    fake meson <<EOF
echo "meson \$*" >>"$calls"
[ "\$1" = setup ] || exit 0
mkdir -p build/meson-private build/src/cli
touch build/meson-private/coredata.dat build/meson-private/cmd_line.txt
echo '"command": "cc -c x.c"' >build/compile_commands.json
printf '#!%s\necho "opened \$*"\n' "$(command -v sh)" >build/src/cli/brief
chmod +x build/src/cli/brief
EOF
    cp "$bin/meson" "$root/meson"
}

# A package manager that brings meson, where it was taken away.
package_manager() { # NAME
    fake "$1" <<EOF
echo "$1 \$*" >>"$calls"
case " \$* " in *' meson '*) cat "$root/meson" >"$bin/meson"; chmod +x "$bin/meson" ;; esac
EOF
}

run() { # ARGUMENT...: sets said and status
    status=0
    said=$(PATH=$bin "$bin/sh" "$project/bootstrap" "$@" 2>&1 </dev/null) || status=$?
}

result() { # STATUS NAME
    number=$((number + 1))
    if [ "$1" = 0 ]; then
        echo "ok $number - $2"
    else
        printf '%s\n' "exit $status, said: $said" "calls: $(cat "$calls")" | sed 's/^/# /'
        echo "not ok $number - $2"
    fi
}

holds() { # TEXT PART
    case $1 in *"$2"*) ;; *) return 1 ;; esac
}

lines() { # TEXT
    printf '%s\n' "$1" | wc -l | tr -d ' '
}

bootstrap=$1

fresh_machine
package_manager apt-get
run
holds "$said" 'opened briefs/one.yaml' && ! grep -q apt-get "$calls"
result $? installs_nothing_when_nothing_is_missing

run
[ "$(grep -c 'meson setup' "$calls")" = 1 ]
result $? configures_only_once

touch "$root/broken"
run
grep -q 'meson setup --wipe' "$calls" && holds "$said" 'build is stale'
result $? configures_afresh_when_the_build_folder_is_stale

rm "$root/broken" "$project/build/meson-private/cmd_line.txt"
run
[ "$(grep -c 'meson setup build$' "$calls")" = 2 ] && holds "$said" 'opened'
result $? configures_anew_when_the_first_time_was_cut_short

fresh_machine
package_manager apt-get
rm "$bin/meson"
run
grep -q 'apt-get install -y --no-install-recommends meson$' "$calls" &&
    holds "$said" 'opened briefs/one.yaml'
result $? installs_just_what_is_missing

for manager in dnf pacman apk brew; do
    fresh_machine
    package_manager "$manager"
    rm "$bin/meson"
    run
    grep -q "^$manager .* meson\$\|^$manager install meson\$" "$calls" && [ "$status" = 0 ]
    result $? "installs_with_$manager"
done

fresh_machine
echo 'exit 1' | fake pkg-config
package_manager apk
run
grep -q 'apk add ncurses-dev yaml-dev md4c-dev libxml2-dev$' "$calls" &&
    holds "$said" 'yet still missing: ncurses libyaml libmd4c libxml2' && [ "$status" = 1 ]
result $? tells_what_is_missing_behind_the_installation

fresh_machine
package_manager apt-get
echo 'echo 1000' | fake id
rm "$bin/meson"
run
holds "$said" 'as root, run: apt-get install -y --no-install-recommends meson' &&
    [ "$(lines "$said")" = 1 ] && [ "$status" = 1 ]
result $? tells_a_plain_user_what_root_must_run

# shellcheck disable=SC2016 # for the script
printf 'echo "sudo" >>"%s"\nexec "$@"\n' "$calls" | fake sudo
run
grep -q sudo "$calls" && [ "$status" = 0 ]
result $? uses_sudo_for_a_plain_user

fresh_machine
rm "$bin/meson"
run
holds "$said" 'missing: meson' && [ "$(lines "$said")" = 1 ] && [ "$status" = 1 ]
result $? says_that_no_package_manager_is_known

fake apt-get <<EOF
echo "apt-get \$*" >>"$calls"
echo 'Reading lists'
echo 'E: Temporary failure resolving'
echo 'done'
exit 100
EOF
run
holds "$said" 'cannot install meson: E: Temporary failure resolving' &&
    [ "$(lines "$said")" = 2 ] && [ "$status" = 1 ]
result $? says_in_one_line_why_the_installation_failed

fake apt-get <<EOF
if [ "\$1" = update ]; then : >"$root/updated"; exit 0; fi
[ -f "$root/updated" ] && cat "$root/meson" >"$bin/meson" && chmod +x "$bin/meson"
EOF
run
[ "$status" = 0 ]
result $? tries_again_with_fresh_lists

fresh_machine
run test -Dwerror=true
grep -q 'meson setup -Dtests=enabled -Dwerror=true build$' "$calls" &&
    grep -q 'meson test -C build' "$calls"
result $? runs_the_tests

run --sanitize
[ "$status" = 2 ] && holds "$said" 'usage:'
result $? refuses_what_it_does_not_know

run --help
[ "$status" = 0 ] && holds "$said" 'usage:'
result $? helps

echo "1..$number"
