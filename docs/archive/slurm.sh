#!/usr/bin/env bash
# Mends an archive as a Slurm array: one task a piece, each on any node. The folder must be one that all nodes see.
#
#   split --line-bytes=64M --numeric-suffixes --suffix-length=4 archive.jsonl pieces/piece-
#   sbatch --array=0-$(($(ls pieces | wc -l) - 1)) slurm.sh pieces mended
#   cat mended/piece-* > mended.jsonl
#
#SBATCH --cpus-per-task=4
#SBATCH --mem=4G
set -euo pipefail
pieces=$1 mended=$2
name=$(printf 'piece-%04d' "$SLURM_ARRAY_TASK_ID")
mkdir -p "$mended"
# A task that is started again (a node went down) has nothing to do where its piece is whole already.
[ -e "$mended/$name" ] && exit 0
${QINGYANG:-qingyang} filter --jobs "${SLURM_CPUS_PER_TASK:-1}" < "$pieces/$name" > "$mended/.$name.part" || [ $? -eq 1 ]
mv "$mended/.$name.part" "$mended/$name"
