#!/bin/sh
# Holds the committed assets to their sources: what they give must be the same bytes.
set -eu
cd "$(dirname "$0")"
exec </dev/null
installed=node_modules/.mercat-lock
if ! cmp -s package-lock.json "$installed"; then
  timeout 300 npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  cp package-lock.json "$installed"
fi
timeout 120 node build.mjs --check
