#!/usr/bin/env bash
# Compiles a project once and runs its tests as several nodes from what was compiled. Plays on one machine what
# github-actions-build-once.yml does on several: each node is a folder that the same two archives are unpacked into.
#
#   cd PROJECT; build-once.sh NODES GROUP [ARGUMENT OF MAVEN]...
#   build-once.sh 3 com/example/shop
#
# GROUP is the project's folder in the local repository. Without the siblings from there, goals that are called without
# their phases don't find the classes of other modules.
set -euo pipefail

nodes=$1 group=$2
shift 2
maven=${MAVEN:-mvn}
project=$PWD
work=$project/target/build-once

repository=$HOME/.m2/repository
for argument; do
  [[ $argument != -Dmaven.repo.local=* ]] || repository=${argument#*=}
done

rm -rf "$work"
mkdir -p "$work"

echo "Building once: mvn install -DskipTests"
"$maven" -B -ntp -q install -DskipTests "$@"
tar -czf "$work/siblings.tar.gz" -C "$repository" "$group"
tar -czf "$work/built.tar.gz" --exclude=./.git --exclude=./target/build-once .

status=0
for ((number = 1; number <= nodes; number++)); do
  mkdir "$work/node-$number"
  cd "$work/node-$number"
  tar -xzf ../built.tar.gz
  tar -xzf ../siblings.tar.gz -C "$repository"
  echo "Running node $number of $nodes: mvn surefire:test failsafe:integration-test failsafe:verify"
  "$maven" -B -ntp -q surefire:test@default-test failsafe:integration-test@default failsafe:verify@default \
    "-Dnodes=$nodes" "-DnodeNumber=$number" "$@" || status=$?
done

cd "$project"
"$maven" -B -ntp distributed:collect "-Dcollect.from=$work" "$@" || status=$?
exit "$status"
