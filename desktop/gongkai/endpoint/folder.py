"""The endpoint's data folder: database, files, secrets and log, for one endpoint at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from gongkai.domain.errors import UserError


def user_folder() -> Path:
    """Where an endpoint keeps its data when nobody says otherwise."""
    from platformdirs import user_data_path

    return user_data_path("gongkai", appauthor=False) / "endpoint"


@contextmanager
def temporary() -> Iterator[Path]:
    """A folder that is gone when the block ends."""
    with TemporaryDirectory(prefix="gongkai-endpoint-") as name:
        yield Path(name)


@contextmanager
def claimed(folder: Path) -> Iterator[Path]:
    """The folder, made where missing, ours alone for as long as the block runs; a killed owner leaves no claim behind.

    Raises UserError where another endpoint has it or it cannot be written.
    """
    from fasteners import InterProcessLock  # type: ignore[import-untyped]

    folder = folder.resolve()
    lock = InterProcessLock(folder / "endpoint.lock")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        ours = lock.acquire(blocking=False)
    except OSError as error:
        raise UserError("数据目录不能使用", f"不能写入“{folder}”。", "请用 --data 换一个能写入的目录。") from error
    if not ours:
        message = f"另一个发布端正在使用“{folder}”。"
        raise UserError("数据目录正在使用", message, "请先停止那个发布端，或用 --data 换一个目录。")
    try:
        yield folder
    finally:
        lock.release()
