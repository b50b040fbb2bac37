#!/bin/sh
# Puts the desktop entry, the file type and the icon under a prefix (default ~/.local), and tells the desktop.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
prefix=${1:-$HOME/.local}
install -Dm644 "$here/org.gongkai.Gongkai.desktop" "$prefix/share/applications/org.gongkai.Gongkai.desktop"
install -Dm644 "$here/org.gongkai.Gongkai.mime.xml" "$prefix/share/mime/packages/org.gongkai.Gongkai.mime.xml"
install -Dm644 "$here/org.gongkai.Gongkai.metainfo.xml" "$prefix/share/metainfo/org.gongkai.Gongkai.metainfo.xml"
install -Dm644 "$here/../../resources/icons/org.gongkai.Gongkai.svg" \
    "$prefix/share/icons/hicolor/scalable/apps/org.gongkai.Gongkai.svg"
if command -v update-mime-database >/dev/null; then update-mime-database "$prefix/share/mime"; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$prefix/share/applications"; fi
