"""Many requests to an endpoint: in one where it takes them so, else one after another."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from gongkai.domain.disclosure import Attachment
from gongkai.sync.endpoint import Batching, DeliveryError, Endpoint, Paused, Put, Stored

Answer = TypeVar("Answer")


def put_records(endpoint: Endpoint, puts: Sequence[Put]) -> Sequence[Stored | DeliveryError]:
    """Stores each record, or says why not; Paused and what befell all of them is raised."""
    if isinstance(endpoint, Batching) and len(puts) > 1:
        return endpoint.put_records(puts)
    return [_told(lambda p=put: endpoint.put_record(p.unit, p.record_id, p.record, p.replaces)) for put in puts]  # type: ignore[misc]


def read_records(endpoint: Endpoint, unit: str, record_ids: Sequence[str]) -> Sequence[Stored | DeliveryError | None]:
    """Each record as a citizen gets it, None where there is none."""
    if isinstance(endpoint, Batching) and len(record_ids) > 1:
        return endpoint.read_records(unit, record_ids)
    return [_told(lambda i=id_: endpoint.read_record(unit, i)) for id_ in record_ids]  # type: ignore[misc]


def has_files(endpoint: Endpoint, unit: str, files: Sequence[Attachment]) -> Sequence[bool | DeliveryError]:
    """Whether each file is there and published."""
    if isinstance(endpoint, Batching) and len(files) > 1:
        return endpoint.has_files(unit, files)
    return [_told(lambda f=file: endpoint.has_file(unit, f)) for file in files]  # type: ignore[misc]


def _told(ask: Callable[[], Answer]) -> Answer | DeliveryError:
    try:
        return ask()
    except Paused:
        raise
    except DeliveryError as error:
        return error
