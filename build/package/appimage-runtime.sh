#!/bin/sh
# Stands in for the AppImage runtime in a trial package: unpacks the image that follows this script and starts what is in
# it. The real runtime mounts the image instead; electron-builder fetches it where a release is made.
set -eu
# The image begins with four letters that must not stand in this script themselves.
offset=$(grep -a -b -o 'hs[q]s' "$0" | sed -n '1{s/:.*//;p}')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unsquashfs -quiet -no-progress -offset "$offset" -dest "$folder/app" "$0" >/dev/null
"$folder/app/AppRun" "$@"
exit $?
