"""GeoParquet, read by geopandas and by pyarrow."""

import datetime
import io
import json

import geopandas
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely

from atlas import day_of
from exports.columns import DAYS, FLAT
from exports.registry import Request, render
from exports.rows import records

EVERY = Request(every=True)


@pytest.fixture(scope="module")
def content(tiny) -> bytes:
    return render(tiny, "parquet", EVERY)


def said(content: bytes) -> dict[str, str]:
    metadata = pq.read_schema(io.BytesIO(content)).metadata
    return {key.decode(): text.decode() for key, text in metadata.items()}


def test_geopandas_reads_rows_and_shapes(content, tiny):
    frame = geopandas.read_parquet(io.BytesIO(content))
    assert list(frame.columns) == [*FLAT, "geometry"]
    assert len(frame) == len(list(records(tiny, EVERY)))
    assert frame.geometry.is_valid.all()
    assert frame.crs.to_authority() == ("OGC", "CRS84")
    assert set(frame[frame["area_id"] == "T_ISLE"]["holder"]) == {"isle-league"}


def test_pyarrow_reads_days_as_days_and_the_same_values(content, tiny):
    table = pq.read_table(io.BytesIO(content))
    assert {name for name in FLAT if table.schema.field(name).type == pa.date32()} == set(DAYS)
    assert table.schema.field("km2").type == pa.float64()
    for row, record in zip(table.to_pylist(), records(tiny, EVERY), strict=True):
        row.pop("geometry")
        assert {
            name: value.isoformat() if isinstance(value, datetime.date) else value
            for name, value in row.items()
        } == record


def test_the_file_says_its_title_terms_and_how_spans_count(real):
    request = Request(days=("1828-12-31",), view="recognised")
    found = said(render(real, "parquet", request))
    assert found["title"].endswith("areas with the power whose it was in law, 1828-12-31")
    assert (found["licence"], found["version"]) == ("CC BY 4.0", real.edition.version)
    assert found["licence_url"].startswith("https://creativecommons.org/")
    assert found["shapes"] == "Natural Earth, public domain"
    assert "up to, not including, valid_until" in found["spans"]


def test_every_column_says_what_it_means(content):
    schema = pq.read_schema(io.BytesIO(content))
    for name, text in FLAT.items():
        assert schema.field(name).metadata[b"description"].decode() == text


def test_the_geometry_is_described_as_geoparquet_asks(content):
    geo = json.loads(said(content)["geo"])
    column = geo["columns"][geo["primary_column"]]
    assert (geo["version"], column["encoding"]) == ("1.1.0", "WKB")
    table = pq.read_table(io.BytesIO(content))
    shapes = shapely.from_wkb(table.column("geometry").to_pylist())
    assert set(column["geometry_types"]) == {one.geom_type for one in shapes}
    assert column["bbox"] == list(shapely.total_bounds(shapes))
    assert column["orientation"] == "counterclockwise"
    assert all(part.exterior.is_ccw for one in shapes for part in getattr(one, "geoms", [one]))


def test_days_before_year_1_are_texts(ancient):
    content = render(ancient, "parquet", Request(days=(day_of("-0057"),)))
    table = pq.read_table(io.BytesIO(content))
    assert table.schema.field("valid_from").type == pa.string()
    assert "-0060-03-02" in table.column("valid_from").to_pylist()
    assert len(geopandas.read_parquet(io.BytesIO(content))) == len(ancient.areas)
