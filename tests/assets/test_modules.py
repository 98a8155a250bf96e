"""ES modules become one script, in the order of their imports."""

import pytest

from assets.modules import ScriptError, engine_script, join_modules, page_script


@pytest.fixture
def modules(tmp_path):
    def write(**files: str):
        for name, text in files.items():
            (tmp_path / f"{name}.js").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def test_a_module_follows_what_it_imports_and_loses_its_import_lines(modules):
    folder = modules(
        a='import { two } from "./b.js";\nexport function one() { return two; }\n',
        b="export const two = 2;\n",
    )
    text = join_modules(folder, "a.js")
    assert text.index("const two") < text.index("function one")
    assert "import" not in text
    assert "export" not in text


def test_a_module_used_twice_is_there_once(modules):
    folder = modules(
        a='import { b } from "./b.js";\nimport { c } from "./c.js";\nexport const a = b + c;\n',
        b='import { c } from "./c.js";\nexport const b = c;\n',
        c="export const c = 1;\n",
    )
    assert join_modules(folder, "a.js").count("const c = 1") == 1


def test_one_name_in_two_modules_is_refused_and_both_are_named(modules):
    folder = modules(
        a='import { x } from "./b.js";\nconst N = x;\n', b="const N = 1;\nexport const x = N;\n"
    )
    with pytest.raises(ScriptError, match=r"N is declared in b\.js and in a\.js"):
        join_modules(folder, "a.js")


def test_imports_in_a_circle_are_refused(modules):
    folder = modules(
        a='import { b } from "./b.js";\nexport const a = b;\n',
        b='import { a } from "./a.js";\nexport const b = a;\n',
    )
    with pytest.raises(ScriptError, match="circle"):
        join_modules(folder, "a.js")


def test_the_engine_offers_its_one_door():
    text = engine_script()
    assert text.startswith("(function () {")
    assert "window.startAtlas = startAtlas;" in text


def test_the_page_is_a_module_of_timeline_and_prose():
    assert page_script().rstrip().endswith("export { timeline, prose };")


@pytest.mark.parametrize("text", [engine_script(), page_script()], ids=["engine", "page"])
def test_no_markup_is_ever_made_from_text(text):
    for risky in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
        assert risky not in text
