"""Apache Kafka's jars and the Java that runs them: found, fetched once, kept in a cache.

The cache is $KOKEMUS_CACHE or ~/.cache/kokemus; one directory there per content of pom.xml. Beside the jars
lies a class archive made in one trial run, which more than halves the time of every later start.
"""

import fcntl
import hashlib
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kokemus.machine.resolution import Unavailable

JAVA_MAJOR_MIN = 17  # what Kafka 4 brokers are compiled for
JAVA_SECONDS_MAX = 20
MAVEN_SECONDS_MAX = 300  # 45 jars, 44 MB, on a slow line
PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True)
class Java:
    """A Java runtime new enough for the broker."""

    program: str
    version: str


@dataclass(frozen=True)
class Kafka:
    """An Apache Kafka ready to run."""

    java: Java
    jars: tuple[Path, ...]
    home: Path

    @property
    def version(self) -> str:
        """Release of the broker, read off its jar."""
        names = (re.fullmatch(r"kafka_[\d.]+-(.+)\.jar", jar.name) for jar in self.jars)
        return next((name[1] for name in names if name), "of unknown version")

    @property
    def archive(self) -> Path:
        """Class archive for this Java; it may not exist."""
        return self.home / f"java-{self.java.version}.jsa"

    def command(
        self, program: str, *arguments: str, log: Path, archive: str = "SharedArchiveFile"
    ) -> list[str]:
        """Return the command line of one of Kafka's programs, its log going to that file."""
        return [
            self.java.program,
            "-Xmx512m",
            "-XX:+UseSerialGC",
            # The first compiler only: quicker to start and, on few cores, less processor time per message.
            "-XX:TieredStopAtLevel=1",
            f"-XX:{archive}={self.archive}",
            "-Xshare:auto",
            f"-Dkokemus.log={log}",
            f"-Dlog4j2.configurationFile={settings_directory() / 'log4j2.properties'}",
            "-cp",
            ":".join(str(jar) for jar in self.jars),
            program,
            *arguments,
        ]


def settings_directory() -> Path:
    """Return the directory of pom.xml and log4j2.properties, in the checkout or in the installed package."""
    inside = PACKAGE / "kafka"
    return inside if inside.is_dir() else PACKAGE.parents[1] / "kafka"


def cache_directory(environ: Mapping[str, str]) -> Path:
    """Return where things fetched once are kept."""
    chosen = environ.get("KOKEMUS_CACHE")
    return Path(chosen) if chosen else Path.home() / ".cache" / "kokemus"


def find_java(environ: Mapping[str, str]) -> Java:
    """Return JAVA_HOME's Java, else the one on the path; raise Unavailable if there is none new enough."""
    home = environ.get("JAVA_HOME")
    program = f"{home}/bin/java" if home else shutil.which("java", path=environ.get("PATH"))
    if program is None:
        raise Unavailable("there is no Java")
    try:
        told = _run([program, "-version"], seconds_max=JAVA_SECONDS_MAX)
    except (OSError, subprocess.SubprocessError) as failure:
        raise Unavailable(f"{program} -version does not run: {failure}") from failure
    version = re.search(r'version "((\d+)[^"]*)"', told)
    if version is None or int(version[2]) < JAVA_MAJOR_MIN:
        found = version[1] if version else "of unknown version"
        raise Unavailable(f"{program} is Java {found}, expected {JAVA_MAJOR_MIN} or later")
    return Java(program, version[1])


def find_kafka(environ: Mapping[str, str]) -> Kafka:
    """Return an Apache Kafka ready to run, from the cache or fetched by Maven; raise Unavailable if not."""
    java = find_java(environ)
    pom = settings_directory() / "pom.xml"
    home = cache_directory(environ) / f"kafka-{hashlib.sha256(pom.read_bytes()).hexdigest()[:12]}"
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise Unavailable(f"the cache for Apache Kafka cannot be made: {failure}") from failure
    with held(home / "lock"):
        jars = home / "jars"
        if not jars.is_dir():
            _fetch(pom, jars, environ)
    # In a fixed order: the class archive holds for one class path only.
    return Kafka(java, tuple(sorted(jars.glob("*.jar"))), home)


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Hold the file as a lock that only one process has at a time."""
    with file.open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _fetch(pom: Path, jars: Path, environ: Mapping[str, str]) -> None:
    """Have Maven put the jars there, all of them or none."""
    maven = shutil.which("mvn", path=environ.get("PATH"))
    if maven is None:
        raise Unavailable("there is no Maven to fetch Apache Kafka with")
    with tempfile.TemporaryDirectory(dir=jars.parent) as scratch:
        # Maven writes beside the pom it is given: give it a copy.
        copy = Path(shutil.copy(pom, scratch))
        target = f"-DoutputDirectory={scratch}/jars"
        goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", target]
        try:
            _run([maven, "-B", "-q", "-f", str(copy), *goal], seconds_max=MAVEN_SECONDS_MAX, check=True)
        except subprocess.CalledProcessError as failure:
            told = str(failure.output).strip().splitlines() or ["it said nothing"]
            raise Unavailable(f"Maven could not fetch Apache Kafka: {told[0]}") from failure
        except subprocess.TimeoutExpired as failure:
            raise Unavailable(f"Maven did not fetch Apache Kafka within {MAVEN_SECONDS_MAX} s") from failure
        (Path(scratch) / "jars").rename(jars)


def _run(command: list[str], *, seconds_max: float, check: bool = False) -> str:
    """Return what the program said on both its outputs."""
    done = subprocess.run(
        command,
        check=check,
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=seconds_max,
    )
    return done.stdout
