#!/bin/sh
# Resolve the whole repository once, with hashes, and one file per service within that resolution.
set -eu
cd "$(dirname "$0")/.."
ours="--no-emit-package kokemus-contracts --no-emit-package kokemus-chassis --no-emit-package kokemus-registry
      --no-emit-package kokemus-dispatch --no-emit-package kokemus-billing --no-emit-package kokemus-notifications
      --no-emit-package kokemus-client --no-emit-package kokemus-console"
test -x .venv/bin/uv || .venv/bin/python -m pip install --quiet uv
common="--quiet --generate-hashes --universal --python-version 3.11 --no-emit-index-url --custom-compile-command make\ requirements"
compile() { eval .venv/bin/uv pip compile $common $ours "$@"; }
compile requirements/dev.in contracts/pyproject.toml chassis/pyproject.toml services/*/pyproject.toml \
    client/pyproject.toml console/pyproject.toml deploy/local/pyproject.toml -o requirements/dev.txt
eval .venv/bin/uv pip compile $common requirements/pip.in -o requirements/pip.txt
for service in registry dispatch billing notifications; do
    compile -c requirements/dev.txt "services/$service/pyproject.toml" -o "services/$service/requirements.txt"
done
compile -c requirements/dev.txt console/pyproject.toml -o console/requirements.txt
eval .venv/bin/uv pip compile $common deploy/compose/tools/requirements.in -o deploy/compose/tools/requirements.txt
