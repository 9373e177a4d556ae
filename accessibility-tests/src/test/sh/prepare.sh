#!/bin/bash
# Sees to what the browser tests and the check of assets need. On Debian and its kin it installs
# what is missing, as root or with sudo; elsewhere it says what to install.
set -u
exec </dev/null

has() { command -v "$1" >/dev/null 2>&1; }

has_font() { # language, file of Debian's package
  [ -e "$2" ] || { has fc-list && [ -n "$(fc-list ":lang=$1" 2>/dev/null)" ]; }
}

missing=()
has chromium || missing+=(chromium)
has chromedriver || missing+=(chromium-driver)
has node || missing+=(nodejs)
has npm || missing+=(npm)
has_font pa /usr/share/fonts/truetype/noto/NotoSansGurmukhi-Regular.ttf || missing+=(fonts-noto-core)
has_font zh-cn /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc || missing+=(fonts-noto-cjk)
[ ${#missing[@]} -eq 0 ] && exit 0

refuse() {
  echo "The tests need: ${missing[*]} (names of Debian's packages)." >&2
  echo "$1" >&2
  exit 1
}

has apt-get || refuse "Install what your system calls them; chromium and chromedriver must be on the PATH."
if [ "$(id -u)" = 0 ]; then
  asRoot=(env)
elif has sudo && sudo -n true 2>/dev/null; then
  asRoot=(sudo -n)
else
  refuse "Install them as root: apt-get install ${missing[*]}"
fi

echo "Installing ${missing[*]}"
apt() { timeout 900 "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@"; }
apt update || echo "The lists of packages could not be renewed; going on with those that are here." >&2
apt install --no-install-recommends "${missing[@]}" ||
  refuse "They could not be installed; the words above say why."
