"""Static files for tests: looked for once in a process, not again for each test client."""

from typing import Any

from whitenoise.middleware import WhiteNoiseMiddleware


class EenmaalGezocht(WhiteNoiseMiddleware):
    """Serves the files that the first of its kind found: every test client makes its own middleware."""

    _found: dict[str, Any] | None = None

    def add_files_from_finders(self) -> None:
        if EenmaalGezocht._found is None:
            super().add_files_from_finders()
            EenmaalGezocht._found = self.files
        self.files = EenmaalGezocht._found
