"""ES modules become one script, in the order of their imports."""

import pytest

from assets.modules import ScriptError, engine_script, file_script, join_modules, page_script


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
    text = join_modules(folder / "a.js")
    assert text.index("const two") < text.index("function one")
    assert "const { two } = b_js;" in text
    assert "import" not in text
    assert "export" not in text


def test_a_module_used_twice_is_there_once(modules):
    folder = modules(
        a='import { b } from "./b.js";\nimport { c } from "./c.js";\nexport const a = b + c;\n',
        b='import { c } from "./c.js";\nexport const b = c;\n',
        c="export const c = 1;\n",
    )
    assert join_modules(folder / "a.js").count("const c = 1") == 1


def test_modules_may_import_from_the_folder_above(modules, tmp_path):
    modules(top="export const top = 1;\n")
    (tmp_path / "inner").mkdir()
    inner = tmp_path / "inner" / "a.js"
    inner.write_text('import { top } from "../top.js";\nexport const a = top;\n')
    assert "const { top } = top_js;" in join_modules(inner)


def test_one_name_may_stand_in_two_modules_for_each_has_a_scope_of_its_own(modules):
    folder = modules(
        a='import { x } from "./b.js";\nconst N = x;\n', b="const N = 1;\nexport const x = N;\n"
    )
    assert join_modules(folder / "a.js").count("(() => {") == 2


def test_a_name_may_be_taken_under_another(modules):
    folder = modules(
        a='import { x as y } from "./b.js";\nexport const a = y;\n', b="export const x = 1;\n"
    )
    assert "const { x: y } = b_js;" in join_modules(folder / "a.js")


def test_comments_that_tell_types_stay_behind_and_no_code_goes_with_them(modules):
    text = "/** @param {number} n */\nexport function f(n) {\n  /** @type {X} */ (n).go();\n}\n"
    joined = join_modules(modules(a=text) / "a.js")
    assert "@param" not in joined
    assert "(n).go();" in joined


def test_imports_in_a_circle_are_refused(modules):
    folder = modules(
        a='import { b } from "./b.js";\nexport const a = b;\n',
        b='import { a } from "./a.js";\nexport const b = a;\n',
    )
    with pytest.raises(ScriptError, match="circle"):
        join_modules(folder / "a.js")


@pytest.mark.parametrize(
    "line", ['import all from "./b.js";', "export default 1;", "export let a = 1;"]
)
def test_a_form_that_is_not_read_is_refused_and_its_file_named(modules, line):
    with pytest.raises(ScriptError, match=r"a\.js: this form is not read"):
        join_modules(modules(a=f"{line}\n") / "a.js")


def test_the_engine_offers_its_one_door():
    text = engine_script()
    assert text.startswith("(function () {")
    assert "window.startAtlas = engine_start_js.startAtlas;" in text


def test_the_page_is_a_module_of_timeline_and_prose():
    text = page_script()
    assert "export const { timeline } = timeline_app_js;" in text
    assert "export const { prose } = prose_js;" in text


@pytest.mark.parametrize(
    "text", [engine_script(), page_script(), file_script()], ids=["engine", "page", "file"]
)
def test_no_markup_is_ever_made_from_text(text):
    for risky in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
        assert risky not in text


def test_what_is_written_for_people_stays_behind(modules):
    folder = modules(a='// Why it is so.\n/** @type {string} */\nexport const a = "// stays";\n')
    assert "Why" not in join_modules(folder / "a.js")
    assert '"// stays"' in join_modules(folder / "a.js")
    assert "\n  " not in file_script()
