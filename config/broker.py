"""The queue on PostgreSQL, for a worker that stops when it is asked to."""

from typing import Any

from celery.worker import state
from kombu.transport import pgmq
from pgmq import PGMQueue


class Channel(pgmq.Channel):
    """Reads the queue, unless the worker that it belongs to is about to stop.

    Without this, a worker that has nothing to do looks for new tasks for up to four seconds more.
    """

    def drain_events(self, *args: Any, **kwargs: Any) -> Any:
        if state.should_stop is not None or state.should_terminate is not None:
            raise TimeoutError
        return super().drain_events(*args, **kwargs)  # type: ignore[no-untyped-call]


class Transport(pgmq.Transport):
    """The same transport, with channels of our own, and fit for a pooler that shares connections."""

    Channel = Channel

    def _create_pgmq_client(self) -> PGMQueue:
        """A client that prepares nothing on its connections: the pooler gives each transaction another one."""
        client = super()._create_pgmq_client()
        assert client.pool is not None
        client.pool.kwargs = {"prepare_threshold": None}
        client.pool.drain()
        return client
