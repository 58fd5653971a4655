#!/bin/sh
# Stands in for the AppImage runtime in a trial package: unpacks the image that follows this script and starts what is in
# it. The real runtime mounts the image instead; electron-builder fetches it where a release is made.
set -eu
offset=$(grep -a -b -o -m 1 'hsqs' "$0" | sed -n '2{s/:.*//;p}')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unsquashfs -quiet -no-progress -offset "$offset" -dest "$folder/app" "$0" >/dev/null
"$folder/app/AppRun" "$@"
exit $?
