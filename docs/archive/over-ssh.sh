#!/usr/bin/env bash
# Mends an archive (JSON Lines, one issue a line) on several machines with GNU parallel over ssh.
#
#   over-ssh.sh IN.jsonl OUT.jsonl HOSTS
#
# HOSTS is a file with one machine a line, as `parallel --sshloginfile` reads it: `8/desk2` means eight jobs at once on
# the machine desk2, `:` this machine. Each machine needs the command `qingyang` (or what $QINGYANG says) and an ssh login
# without a password. The archive is cut at line ends into pieces of a few megabytes; the pieces come back in their order.
# A piece whose machine went away is done again on another one.
set -euo pipefail
in=$1 out=$2 hosts=$3
# A line that cannot be mended gives an error line and status 1: that is an answer and no reason to try again.
work="${QINGYANG:-qingyang} filter || [ \$? -eq 1 ]"
parallel --will-cite --sshloginfile "$hosts" --pipepart --arg-file "$in" --block "${BLOCK:-4M}" \
  --keep-order --retries 3 --joblog "$out.log" "$work" > "$out.part"
mv "$out.part" "$out"
