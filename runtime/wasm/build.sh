#!/bin/sh
# Builds runtime.wasm from runtime/src and runtime/wasm/src, and writes down in runtime.built-from what it was built from.
#
#   runtime/wasm/build.sh           builds and replaces runtime.wasm
#   runtime/wasm/build.sh --check   builds elsewhere and compares: byte for byte with the compiler that runtime.wasm was
#                                   built with; with another one only that it builds
#
# Needs a Rust toolchain that has wasm32-unknown-unknown (it is added if rustup can), or Debian's rustc-web, cargo-web
# and rust-web-src, with which the standard library is built too.
set -eu
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"
target=wasm32-unknown-unknown
out=$here/runtime.wasm
notes=$here/runtime.built-from
check=false
case "${1-}" in
    '') ;;
    --check) check=true ;;
    *) sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac

rustc=${RUSTC:-rustc}
sysroot=$($rustc --print sysroot)
has_target() { [ -e "$sysroot/lib/rustlib/$target/lib" ]; }
has_target || rustup target add $target >/dev/null 2>&1 || true
build_std=
linker=
if ! has_target; then
    # Debian: the sources of the library are there, the target is not. rustc-web may stand beside another rustc.
    if command -v rustc-web >/dev/null; then
        rustc=rustc-web
        sysroot=$($rustc --print sysroot)
    fi
    lld=$(find "$sysroot/lib/rustlib" -path '*/bin/rust-lld' 2>/dev/null | head -n 1)
    if [ -z "$lld" ]; then
        echo "build.sh: no $target in $sysroot, and no rust-lld to build without it" >&2
        exit 1
    fi
    export RUSTC_BOOTSTRAP=1
    build_std=-Zbuild-std=core,alloc,panic_abort
    linker=$lld
fi
export RUSTC="$rustc"
cargo=${CARGO:-cargo}
[ -z "$build_std" ] || ! command -v cargo-web >/dev/null || cargo=cargo-web

# Flags are separated by the byte 0x1f, so that paths may have blanks.
# - The runtime's `#[inline]` functions have more arguments than wasmtime passes in registers: inlined they are 15 % faster.
# - Paths of this machine must not get into the bytes.
sep=$(printf '\037')
flags="-Clink-arg=--export=__stack_pointer"
flags="$flags${sep}-Cllvm-args=-inlinehint-threshold=2000"
flags="$flags${sep}--remap-path-prefix=$root=/mapwright"
flags="$flags${sep}--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo"
flags="$flags${sep}--remap-path-prefix=$sysroot=/rustc"
[ -z "$linker" ] || flags="$flags${sep}-Clinker=$linker${sep}-Clinker-flavor=wasm-ld"
export CARGO_ENCODED_RUSTFLAGS="$flags"

directory=${CARGO_TARGET_DIR:-target}/runtime-wasm
$cargo build --quiet --locked -p mapwright-runtime-wasm --profile wasm --target $target --target-dir "$directory" $build_std
built=$directory/$target/wasm/mapwright_runtime_wasm.wasm
version=$($rustc -V)

if $check; then
    recorded=$(sed -n 's/^rustc: //p' "$notes")
    if [ "$version" != "$recorded" ]; then
        echo "runtime.wasm was built with $recorded, this is $version: not compared; it builds."
    elif cmp "$built" "$out"; then
        echo "runtime.wasm is what its sources make of it."
    else
        exit 1
    fi
    exit 0
fi

cp "$built" "$out"
chmod 644 "$out"
sum() { sha256sum | cut -d ' ' -f 1; }
{
    echo "# What runtime.wasm was built from. Written by build.sh; a test compares."
    echo "rustc: $version"
    echo "wasm: $(sum <"$out")"
    echo "profile: $(sed -n '/^\[profile\.wasm\]$/,/^$/p' Cargo.toml | sum)"
    $cargo tree --quiet --locked -p mapwright-runtime-wasm --target $target -e normal --prefix none --format '{p}' |
        sed -n 's/^\([^ ]*\) v\([^ ]*\)\( (proc-macro)\)\{0,1\}\( (\*)\)\{0,1\}$/package: \1 \2/p' | sort -u
    for file in runtime/Cargo.toml runtime/wasm/Cargo.toml \
        $(find runtime/src runtime/wasm/src -name '*.rs' | sort); do
        echo "source: $(sum <"$file") $file"
    done
} >"$notes"
echo "runtime.wasm: $(wc -c <"$out") bytes, $version"
