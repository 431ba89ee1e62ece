"""What is made from the contracts is fresh, complete and reproducible."""

import json
import shutil
from pathlib import Path

import pytest

from contracts import flow, generate

ROOT = Path(__file__).parents[2]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "contracts/examples", tmp_path / "contracts/examples")
    return tmp_path


def test_the_committed_files_are_fresh() -> None:
    old = generate.stale(ROOT, generate.generated(ROOT))
    assert not old, f"stale: {[str(path) for path in old]}; run python -m contracts.generate"


def test_there_is_a_schema_for_every_event() -> None:
    files = {path.stem for path in (ROOT / "contracts/schemas").glob("*.json")}
    assert files == set(flow.EVENT_OF)


def test_writing_twice_changes_nothing(repository: Path) -> None:
    assert generate.main(["--root", str(repository)]) == 0
    first = {path: path.read_bytes() for path in repository.rglob("*") if path.is_file()}
    assert generate.main(["--root", str(repository)]) == 0
    assert {path: path.read_bytes() for path in repository.rglob("*") if path.is_file()} == first


def test_the_check_names_what_is_stale(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    generate.main(["--root", str(repository)])
    assert generate.main(["--root", str(repository), "--check"]) == 0
    (repository / "docs/events.md").write_text("edited by hand", encoding="utf-8")

    assert generate.main(["--root", str(repository), "--check"]) == 1

    assert "stale: docs/events.md" in capsys.readouterr().err
    assert (repository / "docs/events.md").read_text(encoding="utf-8") == "edited by hand"


def test_the_schema_of_an_event_that_is_no_more_is_stale(repository: Path) -> None:
    generate.main(["--root", str(repository)])
    left_over = repository / "contracts/schemas/dispatch.OrderForgotten.v1.json"
    left_over.write_text("{}", encoding="utf-8")

    assert generate.main(["--root", str(repository), "--check"]) == 1
    assert generate.main(["--root", str(repository)]) == 0

    assert not left_over.exists()


def test_a_release_keeps_the_schemas(repository: Path) -> None:
    generate.main(["--root", str(repository), "--release"])
    kept = {path.stem for path in (repository / "contracts/schemas/released").glob("*.json")}
    assert kept == set(flow.EVENT_OF)


def test_somewhere_else_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        generate.main(["--root", str(tmp_path)])
    assert "run at the root of the repository" in capsys.readouterr().err


def test_schemas_are_written_for_people_too() -> None:
    text = (ROOT / "contracts/schemas/dispatch.SessionHeld.v1.json").read_text(encoding="utf-8")
    assert text.endswith("}\n")
    assert json.loads(text)["$id"] == "urn:kokemus:schema:dispatch.SessionHeld.v1"
