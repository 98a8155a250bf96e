"""Published files that Streamlit serves from memory, where `static/` cannot be written."""

from __future__ import annotations

from mimetypes import guess_type

from streamlit.runtime import get_instance
from streamlit.runtime.media_file_storage import MediaFileKind


def in_memory(name: str, data: bytes) -> str:
    """Keep a file in memory as long as the server runs; its address, counted from the page.

    It goes to the storage itself: what its manager is given goes with the reader who was first.
    """
    storage = get_instance().media_file_mgr._storage
    kind = guess_type(name)[0] or "application/octet-stream"
    key = storage.load_and_get_id(data, kind, MediaFileKind.MEDIA, name)
    return str(storage.get_url(key)).lstrip("/")
